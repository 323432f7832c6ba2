import assert from 'node:assert/strict';
import { factsOfReferral, isLower, moreUrgent } from '#guidance';
import { adviceNow } from '../../advice/advice-now.ts';
import { isOutcome } from '../../parts/decision/outcomes.ts';
import type { Happened } from '../../walk/testing.ts';
import { factValueOf, stands } from '../../advice/what-stands.ts';

/**
 * The advice becomes less urgent only where that was said before it was recorded; and what a referral
 * rests on only where the lead says which account holds, or where it was not known and now is.
 */
export function nothingLowersInSilence({ act, school, before, after, foretold }: Happened): void {
  const [was, is] = [adviceNow(before, school).decision, adviceNow(after, school).decision];
  if (isOutcome(was) && isOutcome(is) && isLower(is, was) && before.advice)
    assert.ok(foretold?.lowers, `${act} lowered the advice from ${was} to ${is} in silence`);
  if (['settle-account', 'take-back-entry', 'agree-to-take-back'].includes(act)) return;
  for (const fact of factsOfReferral) {
    const [one, other] = [stands(before, fact), stands(after, fact)];
    if (one === 'not-known' || one === other) continue;
    const worse = moreUrgent(fact, factValueOf(one) as never, factValueOf(other) as never);
    assert.equal(worse, factValueOf(other), `${act} made ${fact} less: ${one}, now ${other}`);
  }
}
