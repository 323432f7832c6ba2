import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { codesIn } from './codes.ts';
import { fold } from './fold.ts';
import type { Reading } from './reading.ts';
import { drawnIn, fileBytesIn } from './drawn.ts';
import { markupIn } from './markup.ts';
import { pictureDataIn } from './picture-data.ts';
import { unwrap } from './unwrap.ts';
import { webAddresses } from './addresses.ts';
import { wideCodesIn } from './wide.ts';

/** Counts how often a character is looked at by its code, and how often a piece of the text is cut out. */
function counted(text: string): { readonly reading: Reading; readonly steps: () => number } {
  const { codes, at } = fold(text);
  let steps = 0;
  const watched = new Proxy(codes, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) steps += 1;
      return Reflect.get(target, name, target) as unknown;
    },
  });
  const said = fold(text).text;
  const reading = { text: said, codes: watched, at };
  return { reading, steps: () => steps };
}

const passes = [
  ({ codes }: Reading) => codesIn(codes),
  ({ codes }: Reading) => wideCodesIn(codes),
  ({ codes }: Reading) => drawnIn(codes),
  ({ codes }: Reading) => fileBytesIn(codes),
  markupIn,
  pictureDataIn,
  unwrap,
  (reading: Reading) => webAddresses(reading, []),
];

function stepsFor(text: string): number {
  const { reading, steps } = counted(text);
  for (const pass of passes) pass(reading);
  return steps();
}

const pieces = fc.constantFrom(
  ...['a', ' ', '.', '/', '?', '#', ':', '://', 'www.', 'a.b/', '@', '&', '&lt;', '%25', '\\x3c'],
  ...['=3D', '<', '<a b=c', '<img ', '[img]', '![x](', 'url(', 'data:', 'd a t a : ', '1.1.1.1'],
  ...['0xff', '255,', '0 ', 'aB3', 'é', '林', '😀', '\u0001', '░', '-', '_', '!', '\n', '\u3002'],
);
/** A few pieces again and again: what makes a pattern that backtracks stand still. */
const hostile = fc
  .tuple(fc.string({ maxLength: 3 }), fc.array(pieces, { minLength: 1, maxLength: 4 }))
  .map(([strange, few]) => strange + few.join(''));

describe('judging a text', () => {
  it('looks at each character a few times, however hostile the text is', () => {
    fc.assert(
      fc.property(hostile, (unit) => {
        const short = unit.repeat(Math.ceil(1500 / unit.length));
        const [one, two] = [stepsFor(short), stepsFor(short + short)];
        assert.ok(one <= 60 * short.length + 5000, `${one} steps for ${short.length}`);
        assert.ok(two <= 2.3 * one + 5000, `${one} steps, then ${two} for twice the text`);
      }),
      { numRuns: 60 },
    );
  });

  it('measures each word once, not once for its letters and once for its numbers', () => {
    const { reading, steps } = counted('she told me and went home at 10.30. '.repeat(500));
    codesIn(reading.codes);
    assert.ok(steps() < 4.5 * reading.text.length, `${steps()} steps for ${reading.text.length}`);
  });

  it('reads a quarter of a megabyte of full stops to its end', () => {
    assert.ok(stepsFor('.'.repeat(20_000)) < 60 * 20_000);
  });
});
