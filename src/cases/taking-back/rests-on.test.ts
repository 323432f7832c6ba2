import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnyAct } from '../act.ts';
import { actNames, acts } from '../acts.ts';
import { type ActName } from '../parts.ts';
import { madeUnder } from './rests-on.ts';

/** Kept beside the answers by several acts: words and what the guidance said, never an id. */
const words = ['name', 'ownerName', 'title', 'details', 'advised', 'edition', 'below', 'changes'];

/** Kept by one act: which thing in the record it is about, or a word. */
const aboutOthers: Readonly<Partial<Record<ActName, readonly string[]>>> = {
  'report-concern': ['reference'],
  'agree-to-lift-bar': ['person'],
  'settle-account': ['fact', 'entry', 'value'],
  'answer-viewing': ['viewing'],
  'record-viewing': ['viewing'],
  'end-shared-classes': ['children'],
  'take-back-entry': ['anew'],
  'agree-to-take-back': ['taking'],
};

test('whatever an act keeps beside its answers is the id of what it makes, with a row saying so, or is said to be none', () => {
  const unsaid = actNames.flatMap((name) => {
    const act: AnyAct = acts[name];
    const known = [...madeUnder(name), ...words, ...(aboutOthers[name] ?? [])];
    return Object.keys(act.adds.shape)
      .filter((kept) => !known.includes(kept))
      .map((kept) => `${name}: ${kept}`);
  });
  assert.deepEqual(unsaid, []);
});

test('every row is about something that its act keeps', () => {
  for (const name of actNames)
    for (const made of madeUnder(name)) assert.ok(made in (acts[name] as AnyAct).adds.shape, name);
});
