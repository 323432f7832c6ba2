import assert from 'node:assert/strict';
import { barredStaff } from '../../who/barred.ts';
import { policeDecide } from '../../parts/viewing/never.ts';
import { toReview } from '../../parts/viewing/standing.ts';
import { openAgreement, waitingViewing } from '../../parts/viewing/state.ts';
import { isInForce } from '../../parts/record/state.ts';
import { eventsIn } from '../../record/past.ts';
import type { CaseState } from '../../state.ts';
import type { Happened } from '../../walk/testing.ts';

/** How many takings back count. What one of them brings back was recorded once, and `takenBackIsAsNever` holds it to that. */
const inForce = ({ takings }: CaseState): number => takings.filter(isInForce).length;

/**
 * Nobody is ever recorded to have looked, but where a second person who may see the case had agreed, in
 * a school that allows for it, and no police had a part in it; and where somebody says that it was not so.
 */
export function nobodyLooksUnagreed({ act, events, before, after, school }: Happened): void {
  const [event] = events;
  if (event?.type === 'viewing-recorded/1' && event.data.happened === 'took-place') {
    const agreed = before.viewings.find(({ id }) => id === event.data.viewing);
    assert.ok(agreed?.second && agreed.second !== agreed.by, 'by two');
    assert.ok(agreed.answer?.agrees && agreed.answer.looks === event.data.who, 'agreed');
    assert.ok(!barredStaff(before).includes(agreed.second), 'who may see the case');
    assert.ok(school.ways.viewingException, 'switched on');
  }
  if (event?.type === 'viewing-answered/1' && event.data.agrees === 'yes') {
    assert.ok(school.ways.viewingException && !policeDecide(before), 'not for the police');
    assert.notEqual(event.data.looks, event.data.present);
  }
  const seen = (state: CaseState) =>
    state.exposures.filter(({ how }) => how === 'by-agreement' || how === 'on-purpose');
  const isTakenBack = inForce(after) > inForce(before);
  if (seen(after).length > seen(before).length)
    assert.ok(isTakenBack || act === 'record-viewing' || act === 'record-exposure', act);
  const byWhat = new Map(eventsIn(after.past).map(({ sequence, type }) => [sequence, type]));
  for (const { person: who, sequence } of seen(after)) {
    assert.ok(who);
    assert.ok(/^(viewing|exposure)-recorded\/1$/.test(byWhat.get(sequence) ?? ''), 'as a look');
  }
  if (act !== 'close-case') return;
  assert.deepEqual(
    [waitingViewing(before), openAgreement(before), toReview(before)],
    [null, null, []],
  );
}
