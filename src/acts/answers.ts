import type { FieldError, Instant } from '#kit';
import { readDateBoxes, type Unread, readMoment } from '#say';
import { type Field, type Fields, isAsked, longestAnswer, saysNothing } from './fields.ts';
import { allOf, type Raw, textOf } from './posted.ts';
import type { Option } from './option.ts';

/** What may be picked for the questions about people and entries, by question name. */
export type Pickable = Readonly<Record<string, readonly { readonly value: string }[]>>;

type Read =
  { readonly value: unknown } | { readonly error: string; readonly boxes?: FieldError['boxes'] };

const one = (raw: Raw, name: string): string => textOf(raw, name).trim();

const many = (raw: Raw, name: string): readonly string[] =>
  allOf(raw, name).filter((text) => text !== '');

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** True when nothing at all was typed or chosen for a question. */
function isBlank(name: string, field: Field, raw: Raw): boolean {
  if (field.kind === 'choices' || field.kind === 'people') return many(raw, name).length === 0;
  const parts =
    field.kind === 'when' ? ['-day', '-month', '-year', '-time'] : ['-day', '-month', '-year'];
  if (field.kind === 'when' || field.kind === 'date')
    return parts.every((part) => one(raw, name + part) === '');
  return saysNothing(one(raw, name));
}

function readText(text: string, most: number): Read {
  const words = tidy(text);
  if (words.length <= most) return { value: words };
  const over = words.length - most;
  const much = over === 1 ? '1 character' : `${over.toLocaleString('en-GB')} characters`;
  return { error: `Shorten this by ${much}: it can hold ${most.toLocaleString('en-GB')}` };
}

/** One question with what was posted and what it may be answered with. */
interface Question {
  readonly name: string;
  readonly field: Field;
  readonly raw: Raw;
  readonly now: Instant;
  readonly picks: readonly string[];
}

const boxesOf = ({ name, raw }: Question) => ({
  day: one(raw, `${name}-day`),
  month: one(raw, `${name}-month`),
  year: one(raw, `${name}-year`),
  time: one(raw, `${name}-time`),
});

const mend = ({ says, boxes }: Unread): Read => ({ error: says, boxes });

/** The answers on offer now, without those that only earlier entries hold. */
function offeredIn(options: Readonly<Record<string, Option>>): readonly string[] {
  return Object.entries(options).flatMap(([value, { former }]) => (former ? [] : [value]));
}

function readOneOf(value: string, allowed: readonly string[], missing: string): Read {
  return allowed.includes(value) ? { value } : { error: missing };
}

function readAllOf(values: readonly string[], allowed: readonly string[], missing: string): Read {
  const chosen = [...new Set(values)];
  if (!chosen.every((value) => allowed.includes(value))) return { error: missing };
  if (chosen.includes('not-known') && chosen.length > 1)
    return { error: 'Choose “I do not know” on its own, or the answers that apply' };
  return { value: chosen };
}

function readGiven(question: Question): Read {
  const { name, field, raw, picks } = question;
  switch (field.kind) {
    case 'text':
      return readText(one(raw, name).replace(/\s+/g, ' '), longestAnswer.text);
    case 'narrative':
    case 'reason':
      return readText(one(raw, name), longestAnswer.narrative);
    case 'choice':
      return readOneOf(one(raw, name), offeredIn(field.options), field.missing);
    case 'choices':
      return readAllOf(many(raw, name), offeredIn(field.options), field.missing);
    case 'person':
    case 'about':
      return readOneOf(one(raw, name), picks, field.missing);
    case 'people':
      return readAllOf(many(raw, name), picks, field.missing);
    case 'date': {
      const read = readDateBoxes(boxesOf(question));
      return 'date' in read ? { value: read.date } : mend(read);
    }
    case 'when': {
      const read = readMoment(boxesOf(question), { past: field.past === true, now: question.now });
      return 'at' in read ? { value: read.at } : mend(read);
    }
    case 'attest':
      return one(raw, name) === 'yes' ? { value: true } : { error: field.missing };
  }
}

function readField(question: Question): Read {
  const { name, field, raw } = question;
  if (!isBlank(name, field, raw)) return readGiven(question);
  return field.optional ? { value: null } : { error: field.missing };
}

/** What came of reading a form: every value, or what to mend, field by field. */
export type Answers =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | {
      readonly ok: false;
      readonly values: Readonly<Record<string, unknown>>;
      readonly errors: readonly FieldError[];
    };

/**
 * Reads posted answers to some of an act's questions. Questions that do not apply, by earlier
 * answers, come out as null. `only` limits which are checked: one page's. `pickable` holds what may
 * be chosen for questions about people and entries.
 */
export function readAnswers(
  fields: Fields,
  raw: Raw,
  known: { readonly now: Instant; readonly pickable: Pickable; readonly only?: readonly string[] },
): Answers {
  const values: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const [name, field] of Object.entries(fields)) {
    if (!isAsked(field, values)) {
      values[name] = null;
      continue;
    }
    const picks = (known.pickable[name] ?? []).map(({ value }) => value);
    const read = readField({ name, field, raw, now: known.now, picks });
    if ('value' in read) values[name] = read.value;
    else if (!known.only || known.only.includes(name))
      errors.push({
        field: name,
        message: read.error,
        ...(read.boxes ? { boxes: read.boxes } : {}),
      });
  }
  return errors.length === 0 ? { ok: true, values } : { ok: false, values, errors };
}
