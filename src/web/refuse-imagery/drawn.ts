import { sort, sortOf } from './letters.ts';
import { drain, fill, type Meter, newMeter, note } from './meter.ts';
import type { Stretch } from './stretch.ts';

const firstBlock = 0x2580;

const isBlock = (code: number): boolean =>
  (code >= firstBlock && code <= 0x259f) || (code >= 0x2800 && code <= 0x28ff);

/** A picture drawn with blocks or with the dots of braille. */
function isDrawing(meter: Meter): boolean {
  return meter.score >= 64 && meter.sorts >= 3;
}

/** Control characters of many sorts close together, as no text has and every file does. */
function isInsideOfFile(meter: Meter): boolean {
  return meter.score >= 80 && meter.sorts >= 4;
}

/** Stretches drawn with blocks or dots of braille. */
export function drawnIn(codes: ArrayLike<number>): readonly Stretch[] {
  const meter = newMeter(0x2900 - firstBlock);
  for (let place = 0; place < codes.length; place += 1) {
    const code = codes[place] ?? 0;
    if (isBlock(code)) {
      fill(meter, code - firstBlock, place);
      note(meter, place + 1, isDrawing);
    } else if (meter.score > 0 && sortOf(code) !== sort.space) drain(meter, 1);
  }
  return meter.found;
}

/** Stretches with the control characters of a file pasted as it is. */
export function fileBytesIn(codes: ArrayLike<number>): readonly Stretch[] {
  const meter = newMeter(0xa0);
  for (let place = 0; place < codes.length; place += 1) {
    const code = codes[place] ?? 0;
    const kind = sortOf(code);
    if (kind === sort.control) {
      for (let weight = 0; weight < 12; weight += 1) fill(meter, code, place);
      note(meter, place + 1, isInsideOfFile);
    } else if (kind !== sort.lost) drain(meter, 1);
  }
  return meter.found;
}
