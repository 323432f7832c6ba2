import { z } from 'zod';
import { isInstant, isPlainDate, referenceIn } from '#kit';
import type { Option, Pick } from './option.ts';

/** What every question says. `missing` is the error shown when a needed answer is not given. */
interface Asked {
  readonly label: string;
  readonly hint?: string;
  readonly missing: string;
  /** An answer may be left out. */
  readonly optional?: true;
  /** Asked only when an earlier answer is one of these; otherwise the answer is null. */
  readonly onlyWhen?: { readonly field: string; readonly is: readonly string[] };
  /** Asked only of whoever may know of an earlier incident of a child in this case. */
  readonly ofEarlier?: true;
  /** Asked only since a later edition: entries written before it hold nothing of it, and still read. */
  readonly later?: true;
}

export interface TextField extends Asked {
  readonly kind: 'text';
  readonly width?: 'short';
  /** Its answer is the reference of another record of this school: always, or where an earlier answer is one of these. */
  readonly names?: 'our-case' | { readonly field: string; readonly is: readonly string[] };
}
/** Several lines of somebody's words. `voice` keeps a child's own words apart from staff's. */
export interface NarrativeField extends Asked {
  readonly kind: 'narrative';
  readonly voice: 'staff' | 'child' | 'other-person';
}
/** Why this was done. The page says who will be able to read it. */
export interface ReasonField extends Asked {
  readonly kind: 'reason';
}
export interface ChoiceField<K extends string = string> extends Asked {
  readonly kind: 'choice';
  readonly options: Readonly<Record<K, Option>>;
}
export interface ChoicesField<K extends string = string> extends Asked {
  readonly kind: 'choices';
  readonly options: Readonly<Record<K, Option>>;
}
/** A moment somebody remembers, typed as local date and time and kept as an instant. */
export interface WhenField extends Asked {
  readonly kind: 'when';
  /** When a person cannot have meant it: a date in the future. */
  readonly past?: true;
}
export interface DateField extends Asked {
  readonly kind: 'date';
}
/** Somebody already in the case, or in the school's directory, by id. */
export interface PersonField extends Asked {
  readonly kind: 'person';
  readonly from: PeopleSource;
}
export interface PeopleField extends Asked {
  readonly kind: 'people';
  readonly from: PeopleSource;
}
/** One box to tick that makes the person say something themselves. */
export interface AttestField extends Asked {
  readonly kind: 'attest';
  readonly statement: string;
}

/** Something already in the record that this act is about: an entry, a referral, a device. */
export interface AboutField<S = never> extends Asked {
  readonly kind: 'about';
  /** What there is in this record to choose from. */
  readonly from: (state: S) => readonly Pick[];
}

/**
 * Where people are picked from: children or anyone in this case, or the school's directory, whole or without
 * those barred. Of senior staff, whoever answers is not offered themselves but where it says so.
 */
export type PeopleSource =
  | 'learners'
  | 'carers'
  | 'staff'
  | 'staff-who-may-know'
  | 'senior-staff'
  | 'senior-staff-or-oneself'
  | 'senior-staff-and-chair'
  | 'barred-staff'
  | 'children-in-case'
  | 'people-in-case';

/** Any question. `S` is the state of the record it is asked of; where nobody looks into it, any question will do. */
export type Field<S = never> =
  | TextField
  | NarrativeField
  | ReasonField
  | ChoiceField
  | ChoicesField
  | WhenField
  | DateField
  | PersonField
  | PeopleField
  | AboutField<S>
  | AttestField;

export type Fields<S = never> = Readonly<Record<string, Field<S>>>;

type Given<F extends Field> = F extends { kind: 'choice'; options: infer O }
  ? keyof O & string
  : F extends { kind: 'choices'; options: infer O }
    ? readonly (keyof O & string)[]
    : F extends { kind: 'people' }
      ? readonly string[]
      : F extends { kind: 'attest' }
        ? true
        : string;

type MayBeMissing<F extends Field> = F extends { optional: true }
  ? true
  : F extends { onlyWhen: object }
    ? true
    : false;

/** What a set of questions yields: one value each, null where it was not asked or left out. */
export type Values<Fs extends Fields> = {
  readonly [K in keyof Fs]: MayBeMissing<Fs[K]> extends true ? Given<Fs[K]> | null : Given<Fs[K]>;
};

/** The longest text one answer may hold, in characters. */
export const longestAnswer = { text: 200, narrative: 10_000 } as const;

/** True for a text with nothing in it to read: blanks, and characters that cannot be seen. */
export function saysNothing(text: string): boolean {
  return /^[\p{C}\p{Z}]*$/u.test(text);
}

const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !saysNothing(text), 'says nothing');

/** True when each was chosen once, and “I do not know” was chosen on its own. */
function isOneAnswer(chosen: readonly string[]): boolean {
  const alone = !chosen.includes('not-known') || chosen.length === 1;
  return alone && new Set(chosen).size === chosen.length;
}

function plainSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return words(longestAnswer.text);
    case 'narrative':
    case 'reason':
      return words(longestAnswer.narrative);
    case 'choice':
      return z.enum(Object.keys(field.options));
    case 'choices':
      return z
        .array(z.enum(Object.keys(field.options)))
        .min(1)
        .refine(isOneAnswer);
    case 'when':
      return z.string().refine(isInstant);
    case 'date':
      return z.string().refine(isPlainDate);
    case 'person':
    case 'about':
      return z.string().min(1);
    case 'people':
      return z.array(z.string().min(1)).min(1);
    case 'attest':
      return z.literal(true);
  }
}

/** The shape in which answers are kept, field by field; the same declaration that asked them. */
export function shapeOf(fields: Fields): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const plain = plainSchema(field);
      const shape = field.optional || field.onlyWhen ? plain.nullable() : plain;
      return [name, field.later ? shape.optional() : shape];
    }),
  );
}

/** True when a question is to be asked, given the answers so far. */
export function isAsked(field: Field, answers: Readonly<Record<string, unknown>>): boolean {
  if (!field.onlyWhen) return true;
  const earlier = answers[field.onlyWhen.field];
  const given = Array.isArray(earlier) ? (earlier as unknown[]) : [earlier];
  return field.onlyWhen.is.some((value) => given.includes(value));
}

/** Answers with null for every question not answered, as the record keeps them. */
export function withNulls<Fs extends Fields>(fields: Fs, given: Partial<Values<Fs>>): Values<Fs> {
  const nothing = Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
  return { ...nothing, ...given } as unknown as Values<Fs>;
}

/** The other record of this school that somebody’s answers name, by its reference as kept; null where they name none. */
export function recordNamedIn(
  fields: Fields,
  answers: Readonly<Record<string, unknown>>,
): string | null {
  for (const [name, field] of Object.entries(fields)) {
    const names = field.kind === 'text' ? field.names : undefined;
    const answer = answers[name];
    if (!names || typeof answer !== 'string') continue;
    const isOurs = names === 'our-case' || names.is.includes(String(answers[names.field]));
    if (isOurs) return referenceIn(answer);
  }
  return null;
}
