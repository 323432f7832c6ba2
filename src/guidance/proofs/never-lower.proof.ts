import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concernOf } from '../concern.ts';
import type { Decision } from '../decisions.ts';
import { factNames } from '../facts.ts';
import { decisionSpace } from './decision-space.ts';
import { exceptions, reasonsToLower, scopeFacts } from './exceptions/testing.ts';
import { type Lowering, everyLowering, placesLowered } from './lowered.ts';

const space = decisionSpace();
const lowerings = factNames.flatMap((name) => everyLowering(space, name));
const worseOrLessKnown = ({ fact, from, to }: Lowering): boolean =>
  concernOf(fact, to) >= concernOf(fact, from);

describe('making a fact worse or less known, in every combination there is', () => {
  test('never lowers the decision, for each of the twenty-one facts that do not settle the scope', () => {
    const others = factNames.filter((name) => !scopeFacts.includes(name));
    assert.equal(others.length, 21);
    const lowered = lowerings.filter((one) => others.includes(one.fact)).filter(worseOrLessKnown);
    assert.deepEqual(lowered, []);
  });

  test('lowers it for the three others only as listed, where the case changes procedure', () => {
    assert.deepEqual(lowerings.filter(worseOrLessKnown), exceptions);
  });

  test('lowers it there only for one of the reasons given', () => {
    for (const one of lowerings.filter(worseOrLessKnown))
      for (const { now, then } of placesLowered(space, one))
        if (reasonsToLower(now.facts, then.facts).length === 0)
          assert.fail(`${one.fact}: ${JSON.stringify(now.facts)}`);
  });

  test('on learning what was feared, never lowers it either, for the twenty-one', () => {
    const feared = lowerings.filter(
      ({ fact, from, to }) =>
        !scopeFacts.includes(fact) &&
        from === 'not-known' &&
        concernOf(fact, to) > concernOf(fact, from),
    );
    assert.deepEqual(feared, []);
  });
});

describe('what does lower a decision, in every combination there is', () => {
  test('is good news, or a danger that is no longer remembered: each fact has at least one such change, but who was told', () => {
    const falls = lowerings.filter((one) => !worseOrLessKnown(one)).map(({ fact }) => fact);
    const never = factNames.filter((name) => !falls.includes(name));
    assert.deepEqual(never, ['agencyAlready']);
  });

  test('an emergency, a referral or an allegation falls when the danger behind it becomes “not known”', () => {
    const forgotten = lowerings.filter(
      ({ fact, from, to }) =>
        to === 'not-known' && from !== 'not-known' && concernOf(fact, from) > concernOf(fact, to),
    );
    const urgent: readonly Decision[] = ['emergency', 'refer-lado', 'refer'];
    const facts = forgotten
      .filter(({ decisions }) =>
        decisions.some((one) => urgent.some((name) => one.startsWith(`${name} to`))),
      )
      .map(({ fact }) => fact);
    assert.deepEqual(facts, [
      'youngestDepictedAge',
      'adultInvolved',
      'coercion',
      'capacityConcern',
      'violentOrAtypical',
      'sexualActs',
      'immediateRisk',
      'sharing',
      'motive',
      'staffImplicated',
    ]);
  });
});
