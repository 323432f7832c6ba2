import assert from 'node:assert/strict';
import { actLeaving, type Recorded } from '../../record/events.ts';
import { replay } from '../../record/evolve.ts';
import { namesKnownAs, tokensIn } from '#redaction';
import type { Directory } from '../../who/pickable.ts';
import type { CaseState } from '../../state.ts';
import { type FileCase, fileOf } from './child-file.ts';
import { lettersIn } from './names.ts';

type Person = CaseState['people'][number];

/** Whatever somebody is called, by which a reader could tell who they are. */
const calledIn = ({ kind, name }: Person): readonly string[] =>
  kind === 'other' ? namesKnownAs(name) : [name];

/** Words that hold every name there is, spelt in many ways, and a mark by which their entry is known. */
function salt({ people }: CaseState, { learners }: Directory, sequence: number): string {
  const names = people.filter(({ kind }) => kind !== 'staff').flatMap(calledIn);
  const spelt = names.flatMap((name) => {
    const [first = '', last = ''] = [name.split(' ')[0], name.split(' ').at(-1)];
    return [
      `${name} told ${first}’s friend`,
      `Mr ${last} rang`,
      name.toUpperCase(),
      `${last}, ${first}`,
      `the ${last}s`,
      `@${name.replaceAll(' ', '').toLowerCase()}08`,
    ];
  });
  const others = learners.map(({ name }) => name);
  return [`zq${sequence}q`, ...spelt, ...others, 'SL-9ZZ9-9ZZ9'].join('. ');
}

const kept: readonly string[] = ['knownAs', 'called'];

/** The same case, with every name there is in everything that anybody wrote. */
function salted(
  events: readonly Recorded[],
  state: CaseState,
  directory: Directory,
): readonly Recorded[] {
  return events.map((event) => {
    const said: Readonly<Record<string, unknown>> = event.data;
    const fields = Object.entries(actLeaving(event.type)?.fields ?? {});
    const written = fields.flatMap(([name, { kind }]): [string, string][] => {
      const typed = kind === 'text' || kind === 'narrative' || kind === 'reason';
      const text = said[name];
      return typed && typeof text === 'string' && !kept.includes(name)
        ? [[name, `${text} ${salt(state, directory, event.sequence)}`]]
        : [];
    });
    return { ...event, data: { ...event.data, ...Object.fromEntries(written) } } as Recorded;
  });
}

/** What is read of a case in a child’s file: everything, or the page as it is drawn. */
export type Reads = (file: FileCase, name: string) => string;

const everything: Reads = (file, name) =>
  `${name} ${JSON.stringify(file).replaceAll(String.raw`\n`, ' ')}`;

const parts = (names: readonly string[]): readonly string[] =>
  names
    .flatMap((name) => tokensIn(name).map(({ plain }) => plain))
    .filter(({ length }) => length > 2);

/** No part of anybody’s name is read, of more than two letters, that is not also the child’s own, or of those who care for them. */
function namesNobody(
  html: string,
  state: CaseState,
  at: { child: string; directory: Directory },
): void {
  const isOwn = ({ id, carerOf }: Person) => id === at.child || carerOf.includes(at.child);
  const own = new Set(parts(state.people.filter(isOwn).map(({ name }) => name)));
  const others = state.people.filter(
    (one) => !isOwn(one) && one.kind !== 'staff' && one.elsewhere !== 'adult',
  );
  const hidden = new Set(parts(others.flatMap(calledIn)).filter((part) => !own.has(part)));
  const read = tokensIn(html.replaceAll(/&#39;/g, '’'));
  for (const { plain, text } of read) assert.ok(!hidden.has(plain), `${text} is read`);
  const inCase = new Set(state.people.map(({ directoryId }) => directoryId));
  for (const { id, name } of at.directory.learners)
    if (!inCase.has(id)) assert.ok(!html.includes(name), `${name} is read`);
  assert.ok(!html.includes('9ZZ9'), 'another case is read');
}

/** Nothing is read of an entry that names one child, or several, and not this one. */
function readsNothingOfOthers(html: string, events: readonly Recorded[], child: string): void {
  for (const { data, sequence } of events) {
    const said: Readonly<Record<string, unknown>> = data;
    const { child: about, children } = said;
    const several = Array.isArray(children) && !children.includes(child);
    if ((typeof about === 'string' && about !== child) || several)
      assert.ok(!html.includes(`zq${sequence}q`), `entry ${sequence} is read`);
  }
}

/**
 * Checks the file of every child of a case, with every name there is written into every entry. Says how
 * many files there were.
 */
export function everyFileIsTheirOwn(
  events: readonly Recorded[],
  directory: Directory,
  reads: Reads = everything,
): number {
  const told = salted(events, replay('a-case', events), directory);
  const state = replay('a-case', told);
  const references = [state.reference];
  const children = state.people.filter(({ kind }) => kind === 'learner');
  for (const { id: child, name } of children) {
    const letters = lettersIn([{ state, child }]);
    const file = fileOf({ state, events: told, directory, child, letters, references });
    const read = reads(file, name);
    namesNobody(read, state, { child, directory });
    readsNothingOfOthers(read, told, child);
    assert.ok(read.includes(name));
  }
  return children.length;
}
