import type { FieldError, Instant } from '#kit';
import { isPlainDate } from '#kit';
import { londonInstant } from '#schools';
import { type Field, type Fields, isAsked, longestAnswer } from './fields.ts';

/** What a form posted: one or several strings a name. */
export type Raw = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What may be picked for the questions about people and entries, by question name. */
export type Pickable = Readonly<Record<string, readonly { readonly value: string }[]>>;

type Read = { readonly value: unknown } | { readonly error: string };

const one = (raw: Raw, name: string): string => {
  const given = raw[name];
  return (Array.isArray(given) ? String(given[0] ?? '') : String(given ?? '')).trim();
};

const many = (raw: Raw, name: string): readonly string[] => {
  const given = raw[name] ?? [];
  return (Array.isArray(given) ? given : [given]).map(String).filter((text) => text !== '');
};

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** True when nothing at all was typed or chosen for a question. */
function isBlank(name: string, field: Field, raw: Raw): boolean {
  if (field.kind === 'choices' || field.kind === 'people') return many(raw, name).length === 0;
  const parts =
    field.kind === 'when' ? ['-day', '-month', '-year', '-time'] : ['-day', '-month', '-year'];
  if (field.kind === 'when' || field.kind === 'date')
    return parts.every((part) => one(raw, name + part) === '');
  return one(raw, name) === '';
}

function readText(text: string, most: number): Read {
  const words = tidy(text);
  if (words.length <= most) return { value: words };
  const over = words.length - most;
  return {
    error: `Shorten this by ${over} characters: it can hold ${most.toLocaleString('en-GB')}`,
  };
}

function readDate(name: string, raw: Raw): string | null {
  const part = (end: string, width: number) => one(raw, `${name}-${end}`).padStart(width, '0');
  const date = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
  return isPlainDate(date) ? date : null;
}

/** A time as people type it: 14:05, 2.05pm, 9am, 0905. Gives HH:MM or null. */
export function readTime(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:.]?(\d\d))?\s*(am|pm)?$/i.exec(typed.replace(/\s+/g, '').trim());
  if (!found) return null;
  const [, hourText = '', minuteText = '00', half] = found;
  const pm = half?.toLowerCase() === 'pm';
  const hour = half ? (Number(hourText) % 12) + (pm ? 12 : 0) : Number(hourText);
  const fits = (half ? Number(hourText) >= 1 && Number(hourText) <= 12 : true) && hour < 24;
  if (!fits || Number(minuteText) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minuteText}`;
}

function readWhen(name: string, field: Field, raw: Raw, now: Instant): Read {
  const date = readDate(name, raw);
  if (!date) return { error: 'Give a real date, such as 2 11 2026' };
  const time = readTime(one(raw, `${name}-time`));
  if (!time)
    return { error: 'Give the time, such as 2:30pm. If you are not sure, give your best guess' };
  const at = londonInstant(date, time);
  if (field.kind === 'when' && field.past && at > now)
    return { error: 'This is in the future. Give a time that has passed' };
  return { value: at };
}

function readOneOf(value: string, allowed: readonly string[], missing: string): Read {
  return allowed.includes(value) ? { value } : { error: missing };
}

function readGiven(
  name: string,
  field: Field,
  raw: Raw,
  known: { now: Instant; pickable: Pickable },
): Read {
  const picks = () => (known.pickable[name] ?? []).map(({ value }) => value);
  switch (field.kind) {
    case 'text':
      return readText(one(raw, name).replace(/\s+/g, ' '), longestAnswer.text);
    case 'narrative':
    case 'reason':
      return readText(one(raw, name), longestAnswer.narrative);
    case 'choice':
      return readOneOf(one(raw, name), Object.keys(field.options), field.missing);
    case 'choices':
      return readAllOf(many(raw, name), Object.keys(field.options), field.missing);
    case 'person':
    case 'about':
      return readOneOf(one(raw, name), picks(), field.missing);
    case 'people':
      return readAllOf(many(raw, name), picks(), field.missing);
    case 'date': {
      const date = readDate(name, raw);
      return date ? { value: date } : { error: 'Give a real date, such as 2 11 2026' };
    }
    case 'when':
      return readWhen(name, field, raw, known.now);
    case 'attest':
      return one(raw, name) === 'yes' ? { value: true } : { error: field.missing };
  }
}

function readAllOf(values: readonly string[], allowed: readonly string[], missing: string): Read {
  const chosen = [...new Set(values)];
  if (!chosen.every((value) => allowed.includes(value))) return { error: missing };
  if (chosen.includes('not-known') && chosen.length > 1)
    return { error: 'Choose “I do not know” on its own, or the answers that apply' };
  return { value: chosen };
}

function readField(
  name: string,
  field: Field,
  raw: Raw,
  known: { now: Instant; pickable: Pickable },
): Read {
  if (!isBlank(name, field, raw)) return readGiven(name, field, raw, known);
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
    const read = readField(name, field, raw, known);
    if ('value' in read) values[name] = read.value;
    else if (!known.only || known.only.includes(name))
      errors.push({ field: name, message: read.error });
  }
  return errors.length === 0 ? { ok: true, values } : { ok: false, values, errors };
}
