import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concernLevels, concernOf } from '../concern.ts';
import type { Decision } from '../decisions.ts';
import { type FactName, type FactValue, factNames, factValues } from '../facts.ts';
import { contractSays } from './testing.ts';
import { decisionSpace } from './decision-space.ts';
import { type Lowering, everyLowering, placesLowered } from './lowered.ts';

const space = decisionSpace();
const lowerings = factNames.flatMap((name) => everyLowering(space, name));
const worseOrLessKnown = ({ fact, from, to }: Lowering): boolean =>
  concernOf(fact, to) >= concernOf(fact, from);

/** The three questions of fact that settle which procedure applies at all. */
const scopeFacts: readonly FactName[] = ['medium', 'youngestDepictedAge', 'childInvolved'];

describe('making a fact worse or less known', () => {
  test('has a meaning for every value of every fact', () => {
    for (const name of factNames) {
      const listed: readonly FactValue[] = concernLevels[name].flat();
      assert.deepEqual(listed.toSorted(), [...factValues(name)].toSorted(), name);
    }
  });

  test('never lowers the decision, for each of the eighteen facts that do not settle the scope', () => {
    const others = factNames.filter((name) => !scopeFacts.includes(name));
    assert.equal(others.length, 18);
    const lowered = lowerings.filter((one) => others.includes(one.fact)).filter(worseOrLessKnown);
    assert.deepEqual(lowered, []);
  });

  test('lowers it for the three others only as follows, where the case changes procedure', () => {
    const exceptions = lowerings.filter(worseOrLessKnown);
    assert.deepEqual(
      exceptions.map(({ fact, from, to, decisions }) => [fact, from, to, ...decisions]),
      [
        ['medium', 'text-only', 'photo', 'other-policy to in-setting'],
        [
          'youngestDepictedAge',
          'adult',
          0,
          'adult-route to consult',
          'adult-route to other-policy',
        ],
        [
          'youngestDepictedAge',
          'adult',
          13,
          'adult-route to consult',
          'adult-route to other-policy',
          'adult-route to in-setting',
        ],
        ['youngestDepictedAge', 'adult', 'not-known', 'adult-route to consult'],
        ['youngestDepictedAge', 'not-known', 0, 'consult to other-policy'],
        [
          'childInvolved',
          'no',
          'yes',
          'adult-route to consult',
          'adult-route to other-policy',
          'adult-route to in-setting',
        ],
      ],
    );
  });

  test('lowers it there only on leaving the adult route, on turning out to be imagery, or on an age under 13 outside imagery', () => {
    for (const one of lowerings.filter(worseOrLessKnown)) {
      for (const { now, then } of placesLowered(space, one)) {
        const before = contractSays(now.facts, now.profile);
        const after = contractSays(then.facts, then.profile);
        const leavesAdultRoute = before.class === 'adult-case' && after.class !== 'adult-case';
        const isImageryAfterAll =
          before.decision === 'other-policy' && after.decision === 'in-setting';
        const isUnder13Outside =
          one.from === 'not-known' && one.to === 0 && after.engaged.includes('outside-imagery');
        assert.ok(leavesAdultRoute || isImageryAfterAll || isUnder13Outside);
      }
    }
  });

  test('on learning what was feared, never lowers it either, for the eighteen', () => {
    const feared = lowerings.filter(
      ({ fact, from, to }) =>
        !scopeFacts.includes(fact) &&
        from === 'not-known' &&
        concernOf(fact, to) > concernOf(fact, from),
    );
    assert.deepEqual(feared, []);
  });
});

describe('what does lower a decision', () => {
  test('is good news, or a danger that is no longer remembered: each fact has at least one such change', () => {
    const falls = lowerings.filter((one) => !worseOrLessKnown(one)).map(({ fact }) => fact);
    const never = factNames.filter((name) => !falls.includes(name));
    assert.deepEqual(never, []);
  });

  test('an emergency, a referral or an allegation falls when the danger behind it becomes “not known”', () => {
    const forgotten = lowerings.filter(
      ({ fact, from, to }) =>
        to === 'not-known' && from !== 'not-known' && concernOf(fact, from) > concernOf(fact, to),
    );
    const urgent: readonly Decision[] = ['emergency', 'refer'];
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
      'immediateRisk',
    ]);
  });
});
