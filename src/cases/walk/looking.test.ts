import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lanternfield } from '#examples';
import type { School } from '#schools';
import { seen, walk } from '../invariants/testing.ts';
import { assessed, well } from '../parts/testing.ts';
import { agreement, putForward } from '../parts/viewing/testing.ts';
import { tell } from '../testing.ts';
import { anyWalk } from './testing.ts';

const nobodyLooks: School = {
  ...lanternfield,
  ways: { ...lanternfield.ways, viewingException: false },
};
/** The meeting has left it open whether anybody may look. */
const leftOpen = [
  ...assessed,
  well('hold-initial-review-meeting', 'lead', { viewing: 'considered' }),
];
/** A second senior person has agreed to a look. */
const agreed = [
  ...leftOpen,
  well('consider-viewing', 'lead', putForward),
  well('answer-viewing', 'head', agreement),
];

test('whoever asks to look, and whatever else is tried, nobody is recorded to have unless it was agreed', (t) => {
  const before = seen.get('record-viewing') ?? 0;
  const looks = { on: 0, off: 0 };
  fc.assert(
    fc.property(anyWalk, fc.constantFrom('off', 'on', 'agreed', 'agreed'), (tries, from) => {
      const on = from !== 'off';
      const begun = tell(from === 'agreed' ? agreed : leftOpen, on ? lanternfield : nobodyLooks);
      const told = tries.reduce(walk, begun);
      const held = told.state.viewings.filter(({ outcome }) => outcome?.tookPlace).length;
      looks[on ? 'on' : 'off'] += held;
    }),
    { numRuns: 60, endOnFailure: true },
  );
  t.diagnostic(`${looks.on} agreed looks`);
  assert.ok((seen.get('record-viewing') ?? 0) > before, 'it was tried');
  assert.ok(looks.on > 0, 'an agreed look is possible');
  assert.equal(looks.off, 0);
});
