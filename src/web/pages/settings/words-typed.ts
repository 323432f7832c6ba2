import type { FieldError } from '#kit';
import { type Additions, nationalList, parseAdditions } from '#wording';
import type { Form } from '../../http/read-body.ts';
import { valueOf, valuesOf } from './typed.ts';

/** One pair of words as it is typed: commas between phrases. All empty means that there is none. */
export interface TypedPair {
  readonly avoid: string;
  readonly better: string;
  readonly unless: string;
  readonly why: string;
}

/** A school’s own words as they are typed. */
export interface TypedWords {
  readonly pairs: readonly TypedPair[];
  readonly leaveOut: readonly string[];
  readonly leaveAlone: string;
}

/** Empty rows offered below the pairs that there are. */
const spare = 3;
const nothing: TypedPair = { avoid: '', better: '', unless: '', why: '' };

/** The most pairs one form takes. */
const most = 100;

/** A school’s own words as the form shows them, with a few rows to add more. */
export function typedWords({ add, leaveOut, leaveAlone }: Additions): TypedWords {
  const pairs = add.map(({ avoid, better, unless, why }) => ({
    avoid: avoid.join(', '),
    better: better.join(', '),
    unless: unless.join(', '),
    why,
  }));
  return {
    pairs: [...pairs, ...Array.from({ length: spare }, () => nothing)],
    leaveOut,
    leaveAlone: leaveAlone.join('\n'),
  };
}

/** What a form posted. */
export function wordsIn(form: Form): TypedWords {
  const count = Math.min(most, valuesOf(form, 'avoid').length);
  const at = (name: string, row: number): string => valuesOf(form, name)[row] ?? '';
  return {
    pairs: Array.from({ length: count }, (_, row) => ({
      avoid: at('avoid', row),
      better: at('better', row),
      unless: at('unless', row),
      why: at('why', row),
    })),
    leaveOut: valuesOf(form, 'leaveOut'),
    leaveAlone: valueOf(form, 'leaveAlone'),
  };
}

const isEmpty = (pair: TypedPair): boolean =>
  Object.values(pair).every((text: string) => text.trim() === '');

const split = (text: string, at: RegExp): string[] =>
  text
    .split(at)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 50) || 'own';

function preferred(better: readonly string[]): string {
  if (better.length === 0) return 'Leave it out, and say what happened.';
  return `Write ${better.map((words) => `“${words}”`).join(' or ')}.`;
}

/** An id of the school’s own for each pair: never one of the national list, never one twice. */
function addition(pair: TypedPair, place: number) {
  const [avoid, better] = [split(pair.avoid, /,/), split(pair.better, /,/)];
  const id = `own-${slug(avoid[0] ?? '')}${place === 0 ? '' : `-${place + 1}`}`;
  const prefer = preferred(better);
  return { id, avoid, better, unless: split(pair.unless, /,/), prefer, why: pair.why.trim() };
}

/** The pairs that say anything, each with its row on the form and how many before it begin with the same words. */
function filled(pairs: readonly TypedPair[]) {
  const rows = pairs.map((pair, row) => ({ pair, row })).filter(({ pair }) => !isEmpty(pair));
  return rows.map(({ pair, row }, place) => {
    const first = slug(split(pair.avoid, /,/)[0] ?? '');
    const same = rows
      .slice(0, place)
      .filter((other) => slug(split(other.pair.avoid, /,/)[0] ?? '') === first).length;
    return { pair, row, same };
  });
}

/** The box of a pair that a fault is about. */
function boxOf(fault: string): keyof TypedPair {
  if (fault.includes('reason')) return 'why';
  if (fault.includes('better')) return 'better';
  return fault.includes('exception') ? 'unless' : 'avoid';
}

/** Faults of the list as errors of the form: a fault that names a pair leads to its row. */
function asErrors(faults: readonly string[], rows: readonly number[]): readonly FieldError[] {
  return faults.map((fault) => {
    const added = /^add (\d+): (.*)$/.exec(fault);
    if (added) {
      const row = rows[Number(added[1]) - 1] ?? 0;
      const message = added[2] ?? '';
      return { field: `${boxOf(message)}-${row + 1}`, message: `Pair ${row + 1}: ${message}` };
    }
    const field = fault.startsWith('leaveAlone') ? 'leaveAlone' : 'avoid-1';
    return { field, message: fault.replace(/^leaveAlone (\d+): /, 'Line $1: ') };
  });
}

/** A school’s own words as typed, read; or what is wrong with each pair. */
export function readWords(
  typed: TypedWords,
):
  | { readonly ok: true; readonly additions: Additions }
  | { readonly ok: false; readonly errors: readonly FieldError[] } {
  const rows = filled(typed.pairs);
  const known = new Set<string>(nationalList.terms.map(({ id }) => id));
  const read = parseAdditions({
    add: rows.map(({ pair, same }) => addition(pair, same)),
    leaveOut: typed.leaveOut.filter((id) => known.has(id)),
    leaveAlone: split(typed.leaveAlone, /\r?\n/),
  });
  if (read.ok) return read;
  return {
    ok: false,
    errors: asErrors(
      read.faults,
      rows.map(({ row }) => row),
    ),
  };
}

const avoidOf = (id: string): string =>
  nationalList.terms.find((term) => term.id === id)?.avoid ?? id;

function pairWords({ avoid, better, why }: Additions['add'][number]): string {
  const instead = better.length > 0 ? `, instead ${better.join(' or ')}` : ', to be left out';
  return `“${avoid.join(', ')}”${instead}. ${why}`;
}

/** What differs between two lists of a school’s own, in sentences. */
export function wordsChanges(before: Additions, after: Additions): readonly string[] {
  const differ = (what: string, was: readonly string[], is: readonly string[]) => [
    ...is.filter((one) => !was.includes(one)).map((one) => `${what}: ${one}`),
    ...was
      .filter((one) => !is.includes(one))
      .map((one) => `No longer ${what.toLowerCase()}: ${one}`),
  ];
  return [
    ...differ('Pointed out', before.add.map(pairWords), after.add.map(pairWords)),
    ...differ('Left out of the list', before.leaveOut.map(avoidOf), after.leaveOut.map(avoidOf)),
    ...differ('Left alone as a name', before.leaveAlone, after.leaveAlone),
  ];
}
