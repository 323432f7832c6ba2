import { z } from 'zod';
import { readWords } from './words.ts';

const id = z
  .string('the id is missing')
  .max(60, 'the id is longer than 60 letters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the id takes small letters, digits and single hyphens');

const sentence = (what: string) =>
  z
    .string(`${what} is missing`)
    .trim()
    .min(1, `${what} is missing`)
    .max(300, `${what} is too long`);

const words = (what: string) =>
  z
    .string(`${what} must be words`)
    .trim()
    .min(1, `${what} must be words`)
    .max(80, `${what} is longer than 80 letters`);

const phrase = (what: string) =>
  words(what).refine(isTelling, `${what} is too common a word to look for by itself`);

const addition = z.strictObject(
  {
    id,
    /** Words to look for, as a person would write them; all their usual forms are found. */
    avoid: z.tuple([phrase('a phrase to avoid')], phrase('a phrase to avoid'), {
      error: 'the words to avoid are missing',
    }),
    /** Longer phrases in which the words mean something else. */
    unless: z
      .array(words('an exception').refine(hasWords, 'an exception must be words'))
      .max(20, 'too many exceptions')
      .default([]),
    better: z
      .array(words('a better phrase'), 'the better words must be a list')
      .max(10, 'too many better words')
      .default([]),
    prefer: sentence('what to write instead'),
    why: sentence('the reason'),
  },
  'it has something that is not known here',
);

/** A setting’s changes to a list, as they come in. Its messages are for the person who wrote them. */
export const additionsSchema = z.strictObject(
  {
    add: z
      .array(addition, 'the terms to add must be a list')
      .max(100, 'too many terms')
      .default([]),
    /** Ids of terms of the national list that this setting does without. */
    leaveOut: z
      .array(id, 'the terms to leave out must be a list')
      .max(100, 'too many to leave out')
      .default([]),
    /** Names of the setting’s own that are never pointed out. */
    leaveAlone: z
      .array(phrase('a name to leave alone'), 'the names to leave alone must be a list')
      .max(100, 'too many names')
      .default([]),
  },
  'the list takes add, leaveOut and leaveAlone',
);

/** What a setting changes in the list. */
export type Additions = Readonly<z.infer<typeof additionsSchema>>;

function hasWords(written: string): boolean {
  return readWords(written).length > 0;
}

function isTelling(written: string): boolean {
  return readWords(written).some(({ word }) => word.length > 2 && !common.has(word));
}

const common: ReadonlySet<string> = new Set([
  ...['the', 'and', 'but', 'for', 'with', 'from', 'that', 'this', 'these', 'those', 'not', 'was'],
  ...['were', 'are', 'has', 'have', 'had', 'been', 'being', 'will', 'would', 'can', 'could', 'she'],
  ...['they', 'him', 'her', 'them', 'his', 'their', 'our', 'you', 'who', 'what', 'said', 'says'],
  ...['told', 'child', 'children', 'pupil', 'pupils', 'student', 'students', 'school', 'picture'],
]);
