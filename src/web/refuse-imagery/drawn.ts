import { sort, sortOf } from './letters.ts';
import { drain, fill, type Meter, newMeter, note } from './meter.ts';
import type { Stretch } from './stretch.ts';

const isBlock = (code: number): boolean =>
  (code >= 0x2580 && code <= 0x259f) || (code >= 0x2800 && code <= 0x28ff);

/** A picture drawn with blocks or with the dots of braille. */
function isDrawing(meter: Meter): boolean {
  return meter.score >= 64 && meter.counts.size >= 3;
}

/** Control characters of many sorts close together, as no text has and every file does. */
function isInsideOfFile(meter: Meter): boolean {
  return meter.score >= 80 && meter.counts.size >= 4;
}

/** Stretches drawn with blocks or dots of braille. */
export function drawnIn(codes: ArrayLike<number>): readonly Stretch[] {
  const meter = newMeter();
  for (let place = 0; place < codes.length; place += 1) {
    const code = codes[place] ?? 0;
    const here = { from: place, to: place + 1 };
    if (isBlock(code)) {
      fill(meter, code, here);
      note(meter, here, isDrawing);
    } else if (sortOf(code) !== sort.space) drain(meter, 1);
  }
  return meter.found;
}

/** Stretches with the control characters of a file pasted as it is. */
export function fileBytesIn(codes: ArrayLike<number>): readonly Stretch[] {
  const meter = newMeter();
  for (let place = 0; place < codes.length; place += 1) {
    const code = codes[place] ?? 0;
    const here = { from: place, to: place + 1 };
    const kind = sortOf(code);
    if (kind !== sort.control && kind !== sort.lost) drain(meter, 1);
    else if (kind === sort.control) {
      for (let weight = 0; weight < 12; weight += 1) fill(meter, code, here);
      note(meter, here, isInsideOfFile);
    }
  }
  return meter.found;
}
