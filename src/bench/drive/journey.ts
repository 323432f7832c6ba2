import type { Answer, Form, Visitor } from './visitor.ts';

/** Where a journey is: its address without the step, such as /report/<draft>. */
export interface Begun {
  readonly visitor: Visitor;
  readonly at: string;
}

/** An answer that is not the one that was called for. */
export class Unexpected extends Error {
  override readonly name = 'Unexpected';
  readonly status: number;

  constructor(asked: string, answer: Answer) {
    super(`${asked.replaceAll(/[0-9a-f-]{36}/g, ':id')} was answered with ${answer.status}.`);
    this.status = answer.status;
  }
}

/**
 * Answers every question of a journey that is asked, from one form with the answers to all of them,
 * up to "check your answers". `saved` hears of each page that was acknowledged. Throws `Unexpected`.
 */
export async function answerAll(
  { visitor, at }: Begun,
  form: Form,
  saved: (step: string) => void = () => undefined,
): Promise<void> {
  let step = `${at}/1`;
  while (step !== `${at}/check`) {
    const answer = await visitor.post(step, form);
    if (answer.status !== 303 || answer.location === null) throw new Unexpected(step, answer);
    saved(step);
    step = answer.location;
  }
}

/** Sends what was answered; gives where it leads once it is done. Throws `Unexpected`. */
export async function send({ visitor, at }: Begun): Promise<string> {
  const asked = `${at}/perform`;
  const answer = await visitor.post(asked, {});
  const { status, location } = answer;
  if (status !== 303 || location === null || location.startsWith(at))
    throw new Unexpected(asked, answer);
  return location;
}
