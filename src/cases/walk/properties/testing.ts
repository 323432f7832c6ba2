import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lanternfield } from '#examples';
import type { School } from '#schools';
import { heldAgainst } from '../../invariants/taking-back/testing.ts';
import { seen, tried, walk } from '../../invariants/testing.ts';
import type { ActName } from '../../parts.ts';
import { assessed, well } from '../../parts/testing.ts';
import { agreement, putForward } from '../../parts/viewing/testing.ts';
import { replay } from '../../record/evolve.ts';
import { tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { anyWalk, walkWithTakingBack } from '../testing.ts';

/** What a test says of itself. */
type Say = (what: string) => void;

/** Acts that walks come to before long, so that what is checked above was really tried. */
const onTheWay: readonly ActName[] = [
  'report-concern',
  'open-case',
  'add-person',
  'record-facts',
  'decide',
  'give-second-opinion',
  'refer-to-police',
  'record-referral-response',
  'plan-support',
  'close-case',
  'reopen-case',
];

/** A way to take this many walks, each of which holds what is asked of it. */
const takes =
  <T>(held: fc.IProperty<T>, numRuns: number) =>
  () => {
    fc.assert(held, { numRuns, endOnFailure: true });
  };

/** How often as many walks again are taken for an act that chance has not come to. */
const again = 9;

/** What of these acts no walk has come to yet. */
const notYet = (acts: readonly ActName[]): readonly ActName[] =>
  acts.filter((act) => !seen.has(act));

/**
 * Takes as many walks again, some times, until they have come to each of these acts: one time in
 * fifty, twenty walks miss one by chance.
 */
function comesTo(acts: readonly ActName[], walks: () => void): void {
  for (let more = 0; more < again && notYet(acts).length > 0; more += 1) walks();
  assert.deepEqual(notYet(acts), []);
}

/** Holds the record to being sound through this many walks, whatever anybody tries in any order. */
export function holdsThroughWalks(numRuns: number, say: Say): void {
  const sound = fc.property(anyWalk, (tries) => {
    const told = tries.reduce(walk, tell([]));
    assert.deepEqual(replay('a-case', told.events), told.state);
  });
  const walks = takes(sound, numRuns);
  walks();
  say(`${tried.done} done, ${tried.refused} refused, ${tried.unreadable} unreadable`);
  assert.ok(tried.done > numRuns * 17 && tried.refused > numRuns * 17, 'many things were tried');
  comesTo(onTheWay, walks);
  say([...seen].map(([what, times]) => `${what} ${times}`).join(', '));
  assert.ok([...seen.keys()].filter((what) => what.startsWith('refused')).length > 10);
}

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

/** Holds nobody to be recorded to have looked, through this many walks, unless it was agreed. */
export function nobodyLooksThroughWalks(numRuns: number, say: Say): void {
  const before = seen.get('record-viewing') ?? 0;
  const looks = { on: 0, off: 0 };
  const starts = fc.constantFrom('off', 'on', 'agreed', 'agreed', 'agreed', 'agreed');
  const held = fc.property(anyWalk, starts, (tries, from) => {
    const on = from !== 'off';
    const begun = tell(from === 'agreed' ? agreed : leftOpen, on ? lanternfield : nobodyLooks);
    const told = tries.reduce(walk, begun);
    const took = told.state.viewings.filter(({ outcome }) => outcome?.tookPlace).length;
    looks[on ? 'on' : 'off'] += took;
  });
  takes(held, numRuns)();
  say(`${looks.on} agreed looks`);
  assert.ok((seen.get('record-viewing') ?? 0) > before, 'it was tried');
  assert.ok(looks.on > 0, 'an agreed look is possible');
  assert.equal(looks.off, 0);
}

/** Holds the record to being as if what is taken back had never been, through this many walks. */
export function takingBackHoldsThroughWalks(numRuns: number, say: Say): void {
  const before = seen.get('take-back-entry') ?? 0;
  const sound = fc.property(walkWithTakingBack, (tries) => {
    const told = tries.reduce(walk, tell([]));
    assert.deepEqual(replay('a-case', told.events), told.state);
    assert.ok(nextSteps(told.state, told.school));
  });
  const walks = takes(sound, numRuns);
  walks();
  const took = (seen.get('take-back-entry') ?? 0) - before;
  say(`${took} taken back, ${heldAgainst.never} held against a record without them`);
  assert.ok(took > numRuns * 2, 'much was taken back');
  assert.ok(heldAgainst.never > numRuns, 'and held against a record in which it never was');
  // What followed was looked at again.
  comesTo(['look-again-at-what-followed'], walks);
}
