import {
  type Facts,
  isReferralProfile,
  parseFacts,
  type ReferralProfile,
  referralProfiles,
} from '#guidance';

/** One set of facts to advise on. */
export interface Question {
  readonly facts: Facts;
  readonly profile: ReferralProfile;
}

/** What standard input held: questions to advise on, or one line for each fault in it. */
export type QuestionInput =
  | { readonly ok: true; readonly single: boolean; readonly questions: readonly Question[] }
  | { readonly ok: false; readonly faults: readonly string[] };

type ReadQuestion =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly faults: readonly string[] };

const keys = ['facts', 'referralProfile'];

/** Reads the questions from JSON text. Never throws; says what is wrong without repeating what was written. */
export function readQuestions(text: string): QuestionInput {
  if (text.trim() === '') {
    return fault('standard input is empty: give one object with facts, or an array of them');
  }
  const json = readJson(text);
  if (!json.ok) return json;
  if (!Array.isArray(json.value)) {
    const read = readQuestion(json.value);
    return read.ok ? { ok: true, single: true, questions: [read.question] } : read;
  }
  return readAll(json.value);
}

function readAll(items: readonly unknown[]): QuestionInput {
  const read = items.map(readQuestion);
  const faults = read.flatMap((one, at) =>
    one.ok ? [] : one.faults.map((line) => `item ${at + 1}: ${line}`),
  );
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    single: false,
    questions: read.flatMap((one) => (one.ok ? [one.question] : [])),
  };
}

function readJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { ok: false; faults: readonly string[] } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const place = /\(line \d+ column \d+\)|at position \d+/.exec(String(error))?.[0];
    return { ok: false, faults: [`the input is not JSON${place ? ` ${place}` : ''}`] };
  }
}

function readQuestion(input: unknown): ReadQuestion {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, faults: ['each item must be an object with facts and a referralProfile'] };
  }
  const { facts, referralProfile = 'threshold' } = input as Readonly<Record<string, unknown>>;
  const strange = Object.keys(input).filter((key) => !keys.includes(key));
  const parsed = parseFacts(facts);
  const faults = [
    ...strange.map((key) => `unknown key ${JSON.stringify(key)}: the keys are ${keys.join(', ')}`),
    ...(parsed.ok ? [] : parsed.faults),
    ...(isReferralProfile(referralProfile)
      ? []
      : [`referralProfile: allowed values are ${referralProfiles.join(', ')}`]),
  ];
  if (faults.length > 0 || !parsed.ok || !isReferralProfile(referralProfile)) {
    return { ok: false, faults };
  }
  return { ok: true, question: { facts: parsed.facts, profile: referralProfile } };
}

function fault(line: string): QuestionInput {
  return { ok: false, faults: [line] };
}
