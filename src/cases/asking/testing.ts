import assert from 'node:assert/strict';
import { isRefusal, type Refusal } from '#kit';
import type { Field } from '#acts';
import type { AnyAct, Deciding } from '../act.ts';
import { acts } from '../acts.ts';
import { type ActName } from '../parts.ts';
import { decide } from '../record/decide.ts';
import { type Directory, pickable } from '../who/pickable.ts';
import { askable } from './askable.ts';
import { lackOf } from './lack.ts';
import { refusedSoFar } from './refused-so-far.ts';

type Answered = Readonly<Record<string, unknown>>;

const years = ['2020-01-01', '2040-01-01'];

type Picks = ReturnType<typeof pickable>;

/** What somebody does, with what there is to choose from. */
interface Doing {
  readonly act: ActName;
  readonly input: unknown;
  readonly directory: Directory;
}

/** Other answers to a question than the one given. */
function otherAnswers(field: Field, picks: Picks[string] = []): readonly unknown[] {
  switch (field.kind) {
    case 'choice':
      return [null, ...Object.keys(field.options)];
    case 'choices':
      return [null, Object.keys(field.options), ...Object.keys(field.options).map((one) => [one])];
    case 'people':
      return [null, ...picks.map(({ value }) => [value]), picks.map(({ value }) => value)];
    case 'date':
      return [null, ...years];
    case 'when':
      return [null, ...years.map((day) => `${day}T09:00:00.000Z`)];
    case 'text':
      return [null, 'somebody', 'SL-7KQ2-M4XD'];
    default:
      return [null, 'somebody-else', ...picks.map(({ value }) => value)];
  }
}

/** True when an act is refused in the same words whatever the answers from this page on. */
function isCertainBefore(
  page: number,
  of: { act: AnyAct; input: Answered; picks: Picks; deciding: Deciding },
  refusal: Refusal,
): boolean {
  const { act, input, picks, deciding } = of;
  const later = act.pages.slice(page).flatMap(({ fields }) => fields);
  const each = later.flatMap((name) => {
    const field = act.fields[name];
    const others = field ? otherAnswers(field, picks[name]) : [];
    return others.map((value) => ({ ...input, [name]: value }));
  });
  const none = { ...input, ...Object.fromEntries(later.map((name) => [name, null])) };
  return [...each, none].every((answers) => {
    try {
      const result = decide(act.name as ActName, answers, deciding);
      return isRefusal(result) && JSON.stringify(result) === JSON.stringify(refusal);
    } catch {
      return false;
    }
  });
}

/**
 * Asserts that a refusal is told as early as it is certain: by the page of the answer that it turns on,
 * from the answers up to that page; before the first page where it turns on none.
 */
export function isToldInTime(
  { act: name, input, directory }: Doing,
  deciding: Deciding,
  refusal: Refusal,
): void {
  if (refusal.refused === 'not-at-this-stage' || lackOf(name, deciding.state)) return;
  const act: AnyAct = acts[name];
  const answers = input as Answered;
  const told = refusedSoFar(name, answers, deciding);
  assert.deepEqual(told?.refusal, refusal, `${name}: ${refusal.refused} is told before it is sent`);
  const page = act.pages.findIndex(({ fields }) => fields.includes(told.about ?? ''));
  const picks = pickable(act.fields, deciding.state, directory);
  const { deadEnds } = askable(act, picks);
  const certain =
    told.about !== null &&
    !deadEnds.includes(told.about) &&
    isCertainBefore(page, { act, input: answers, picks, deciding }, refusal);
  assert.ok(!certain, `${name}: ${refusal.refused} is told before page ${page + 1}`);
  const upTo = act.pages.slice(0, page + 1).flatMap(({ fields }) => fields);
  const known = Object.fromEntries(upTo.map((one) => [one, answers[one]]));
  const soFar = refusedSoFar(name, known, deciding);
  assert.deepEqual(
    soFar?.refusal,
    refusal,
    `${name}: ${refusal.refused} is told on page ${page + 1}`,
  );
}
