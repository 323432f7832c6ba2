import { isUnspaced } from '#names';
import { referencePlaces } from '#kit';
import { type Hiding, rowOf, type Sought, sought } from './hidden.ts';
import { type Fit, type Place, runAt } from './runs.ts';
import { isHandle } from './alike.ts';
import { perhapsFinder, type Spot } from './perhaps.ts';
import { isCapital, type Token, tokensIn } from './tokens.ts';
import { commonWords } from './words.table.ts';

export type { Hidden, Hiding } from './hidden.ts';

interface Row {
  readonly row: readonly string[];
  readonly as: string | null;
}

/** Names that are looked for whole, by their first word. */
type Rows = ReadonlyMap<string, readonly Row[]>;

const surnameFirst = (row: readonly string[]): readonly (readonly string[])[] =>
  row.length > 1 ? [row, [row.at(-1) ?? '', ...row.slice(0, -1)]] : [row];

/** Each part of a name in writing without spaces, and what follows its first character: “林”, “林美玲”, “美玲”. */
function unspacedRows(name: string): readonly (readonly string[])[] {
  const parts = name.split(/[\s\p{P}]+/u).filter(isUnspaced);
  return parts.map(rowOf).flatMap((row) => (row.length > 2 ? [row, row.slice(1)] : [row]));
}

const rowsOfName = (name: string): readonly (readonly string[])[] => [
  ...surnameFirst(rowOf(name)).filter(({ length }) => length > 1),
  ...unspacedRows(name),
];

function rowsFor(hiding: Hiding): Rows {
  const shown = [...hiding.show, ...(hiding.showWhole ?? [])].map((name) => ({ name, as: null }));
  const kept = new Set(shown.map(({ name }) => rowOf(name).join(' ')));
  const hidden = hiding.hide
    .flatMap(({ names, whole = [], as }) => [...names, ...whole].map((name) => ({ name, as })))
    .filter(({ name }) => !kept.has(rowOf(name).join(' ')));
  const rows = new Map<string, Row[]>();
  for (const { name, as } of [...shown, ...hidden])
    for (const row of rowsOfName(name)) {
      const [first = ''] = row;
      rows.set(first, [...(rows.get(first) ?? []), { row, as }]);
    }
  return rows;
}

/** The longest whole name that begins at this word, and how many words it has. */
function wholeAt({ tokens, at, text }: Place, rows: Rows): Row | null {
  const fits = ({ row }: Row): boolean =>
    row.every((plain, place) => {
      const token = tokens[at + place];
      const before = tokens[at + place - 1];
      if (token?.plain !== plain) return false;
      if (place === 0) return true;
      const between = before && text.slice(before.bare, token.start);
      return between === '' ? isUnspaced(plain) : between !== undefined && isJoint(between);
    });
  const found = (rows.get(tokens[at]?.plain ?? '') ?? [])
    .filter(fits)
    .filter(({ row }) => !areWords(tokens.slice(at, at + row.length)));
  return found.toSorted((one, other) => other.row.length - one.row.length)[0] ?? null;
}

/** Small words that need not be a name at all: “he will may”. */
const areWords = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => !isCapital(token) && commonWords.has(token.plain));

/** What may stand between the words of one name. */
const isJoint = (between: string): boolean => /^(?:\s{1,2}|,\s|[-‐‑–._\d])$/u.test(between);

const titled = /(?:^|[^\p{L}])((?:mr|mrs|ms|miss|mx|dr)\.?\s+)$/iu;

/** Where it stands, how many words it has, and what is read instead; null where it may be read. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly tokens: number;
  readonly as: string | null;
}

function nameOf(fits: readonly Fit[], title: boolean, unsure: string): string {
  const fitting = title ? fits.filter(({ who }) => who.adult) : fits;
  const words = new Set((fitting.length > 0 ? fitting : fits).map(({ who }) => who.as));
  const [only = unsure] = words;
  return words.size === 1 && (!title || fitting.length > 0) ? only : unsure;
}

/** What texts are searched for. */
interface Search {
  readonly people: readonly Sought[];
  readonly kept: Sought;
  readonly rows: Rows;
  readonly unsure: string;
}

/** Words that may be read, or name somebody who is hidden; null for any other word. */
function foundAt(is: Place, search: Search): Found | null {
  const { text, tokens, at } = is;
  const whole = wholeAt(is, search.rows);
  const fits = runAt(is, search);
  const words = whole?.row.length ?? 0;
  const longest = Math.max(0, ...fits.map(({ length }) => length));
  const count = Math.max(longest, words);
  const [first, last] = [tokens[at], tokens[at + count - 1]];
  if (!first || !last || count === 0) return null;
  if (whole?.as === null && words >= longest) return { from: 0, to: 0, tokens: words, as: null };
  const title = titled.exec(text.slice(0, first.start))?.[1] ?? '';
  const best = fits.filter(({ length }) => length === longest);
  const as = whole?.as && words >= longest ? whole.as : nameOf(best, title !== '', search.unsure);
  return { from: first.start - title.length, to: last.bare, tokens: count, as };
}

/** What follows a name without a space and belongs to it, such as the year in “bayember08”. */
const tailOf = (text: string, at: number): number => /^\d+/.exec(text.slice(at))?.[0].length ?? 0;

/** The words of a text that may be names: those of a record’s reference are none, and never initials. */
function namesMayBe(text: string): readonly Token[] {
  const tokens = tokensIn(text);
  const references = referencePlaces(text);
  if (references.length === 0) return tokens;
  return tokens.filter(
    ({ start }) => !references.some(({ from, to }) => from <= start && start < to),
  );
}

/** A stretch of a text, and what is read in its place; null where it is read as it is. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly as: string | null;
}

/** Where a text names somebody for certain, and where it names somebody who may be read. */
function certainIn(text: string, search: Search): readonly Stretch[] {
  const tokens = namesMayBe(text);
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length;) {
    const one = foundAt({ text, tokens, at }, search);
    const [first, last] = [tokens[at], tokens[at + (one?.tokens ?? 1) - 1]];
    at += one?.tokens ?? 1;
    if (one === null || !first || !last) continue;
    const { from, to, as } = one;
    found.push(
      as === null
        ? { from: first.start, to: last.bare, as }
        : { from, to: to + tailOf(text, to), as },
    );
  }
  return found;
}

const overlap = (one: Stretch, other: Stretch): boolean =>
  one.from < other.to && other.from < one.to;

/** A text without the names of others, and the words in it that may be names and are not decided. */
export interface NamesRead {
  readonly text: string;
  readonly undecided: readonly Spot[];
}

/** The text with each stretch said otherwise. */
function written(text: string, stretches: readonly Stretch[]): string {
  let [so, done] = ['', 0];
  for (const { from, to, as } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (as === null || to <= done) continue;
    so += text.slice(done, Math.max(done, from)) + as;
    done = to;
  }
  return so + text.slice(done);
}

/**
 * Takes the names of others out of texts: whole, in part, by initials, short forms and nicknames, however
 * they are written. What only resembles a name is found too, and somebody decides of it: a user name that was
 * decided goes or stays whole, and a name for certain goes whatever was decided. It finds the names it is
 * given and no others, so somebody still reads each text through before it leaves.
 */
export function nameReader(hiding: Hiding): (text: string) => NamesRead {
  const search: Search = {
    people: hiding.hide.filter(({ names }) => names.length > 0).map(sought),
    kept: sought({ names: hiding.show, as: '' }),
    rows: rowsFor(hiding),
    unsure: hiding.unsure,
  };
  const spotsIn = perhapsFinder(hiding);
  return (text) => {
    const spots = spotsIn(text);
    const decided = spots.filter(
      ({ whom, as, word }) => whom.length === 0 && (as !== null || isHandle(word)),
    );
    const certain = certainIn(text, search).filter(
      (one) => !decided.some((spot) => overlap(one, spot)),
    );
    const undecided = spots.filter(
      (spot) => spot.whom.length > 0 && !certain.some((one) => overlap(one, spot)),
    );
    return { text: written(text, [...certain, ...decided, ...undecided]), undecided };
  };
}

/** What takes the names of others out of texts. */
export function nameHider(hiding: Hiding): (text: string) => string {
  const read = nameReader(hiding);
  return (text) => read(text).text;
}
