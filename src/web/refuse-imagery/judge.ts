import type { KnownHosts } from './addresses.ts';
import { everythingFound } from './find-imagery.ts';
import { type Finding, type Found, markers } from './findings.ts';
import { settled } from './settled.ts';

/** A text of a form, by the name of its field. */
export interface Typed {
  readonly field: string;
  readonly text: string;
}

/** A text without what may not be kept, which is marked where it stood, and what that was. */
export interface Judged {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Stands between two fields while they are judged as one. */
const between = '\u2028';

/** The findings within one field, in its own places, each with its line. */
function findingsIn(found: readonly Found[], { field, text }: Typed): readonly Finding[] {
  let [line, counted] = [1, 0];
  return settled(found).map((one) => {
    for (; counted < one.from; counted += 1) if (text[counted] === '\n') line += 1;
    return { ...one, field, line };
  });
}

function without({ text }: Typed, findings: readonly Finding[]): string {
  let [left, done] = ['', 0];
  for (const { from, to, kind } of findings) {
    left += text.slice(done, from) + markers[kind];
    done = to;
  }
  return left + text.slice(done);
}

/** Shares out what was found in all fields as one text; what goes over an edge is found on both sides. */
function shareOut(found: readonly Found[], typed: readonly Typed[]): readonly (readonly Found[])[] {
  if (typed.length === 1) return [found.filter(({ from, to }) => from < to)];
  const inOrder = found.toSorted((a, b) => a.from - b.from);
  const shares: Found[][] = typed.map(() => []);
  let [field, start] = [0, 0];
  for (const one of inOrder) {
    for (let end = endOf(typed, field, start); one.from >= end && field < typed.length - 1;) {
      [start, field] = [end, field + 1];
      end = endOf(typed, field, start);
    }
    let [place, at] = [field, start];
    while (place < typed.length && at < one.to) {
      const length = typed[place]?.text.length ?? 0;
      const [from, to] = [Math.max(0, one.from - at), Math.min(length, one.to - at)];
      if (from < to) shares[place]?.push({ kind: one.kind, from, to });
      [at, place] = [at + length + 1, place + 1];
    }
  }
  return shares;
}

function endOf(typed: readonly Typed[], field: number, start: number): number {
  return start + (typed[field]?.text.length ?? 0) + 1;
}

/**
 * Judges everything typed on one page as one text, so that a code cut over two boxes is still one. Gives
 * each text back without what may never be kept, and says where that stood.
 */
export function judge(typed: readonly Typed[], known: KnownHosts): readonly Judged[] {
  const found = everythingFound(typed.map(({ text }) => text).join(between), known);
  const shares = shareOut(found, typed);
  return typed.map((one, place) => {
    const findings = findingsIn(shares[place] ?? [], one);
    return { text: findings.length > 0 ? without(one, findings) : one.text, findings };
  });
}
