import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { advise } from './advise.ts';
import { type FactName, type Facts, factNames, factShape, factValues } from './facts.ts';
import type { ReferralProfile } from './profiles.ts';
import { type RuleId, ruleIds, ruleOf, rules } from './rules.ts';
import { anyProfile, quietFacts, someFacts } from './testing.ts';
import { contractSays } from './proofs/testing.ts';
import { ruleInEnglish, why } from './why.ts';

/** For each rule, the quiet case with as little as possible changed so that the rule is engaged. */
const engagingCase: Readonly<Record<RuleId, readonly [Facts, ReferralProfile?]>> = {
  'staff-implicated': [{ staffImplicated: 'suspected' }],
  'immediate-risk': [{ immediateRisk: 'yes' }],
  'adults-only': [{ youngestDepictedAge: 'adult' }],
  'adult-involved': [{ adultInvolved: 'suspected' }],
  coercion: [{ coercion: 'suspected' }],
  threat: [{ medium: 'threat-only' }],
  profit: [{ motive: 'money' }],
  capacity: [{ capacityConcern: 'yes' }],
  'violent-or-atypical': [{ violentOrAtypical: 'yes' }],
  'under-13-sexual-acts': [{ youngestDepictedAge: 12, sexualActs: 'not-known' }],
  household: [{ household: 'yes' }],
  'trigger-not-known': [{ immediateRisk: 'not-known' }],
  'outside-imagery': [{ medium: 'text-only' }],
  'prohibited-drawing': [{ medium: 'drawing', sexualActs: 'not-known' }],
  'under-13': [{ youngestInvolvedAge: 12 }],
  aggravated: [{ sharedWithAgreement: 'no' }],
  unclassified: [{ motive: 'not-known' }],
  context: [{ unwantedReceipt: 'yes' }],
  'context-not-known': [{ household: 'not-known' }],
  'not-confident': [{ manageableInSetting: 'not-known' }],
  'presume-refer': [{}, 'presume-refer'],
  'manage-in-setting': [{}],
};

describe('every rule', () => {
  for (const id of ruleIds)
    test(`${id} is engaged where it should be, with its own decision and source`, () => {
      const [changed, profile = 'threshold'] = engagingCase[id];
      const { engaged } = advise({ ...quietFacts, ...changed }, profile);
      const found = engaged.find(({ rule }) => rule === id);
      assert.equal(found?.decision, ruleOf(id).decision);
      assert.equal(found.source.id, ruleOf(id).cites[0].id);
    });

  test('is engaged somewhere and not engaged somewhere, and no other rule exists', () => {
    const seen = new Map(ruleIds.map((id): [RuleId, Set<boolean>] => [id, new Set()]));
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        const engaged = advise(facts, profile).engaged.map(({ rule }) => rule);
        for (const [id, outcomes] of seen) outcomes.add(engaged.includes(id));
      }),
      { numRuns: 3000 },
    );
    assert.deepEqual(
      [...seen].filter(([, outcomes]) => outcomes.size < 2).map(([id]) => id),
      [],
    );
  });

  test('rests on sentences that are in force, and on none that was superseded', () => {
    for (const { id, cites } of rules) {
      assert.ok(
        cites.every(({ inForceTo }) => inForceTo === null),
        id,
      );
    }
  });
});

describe('guidance and precaution', () => {
  test('are told apart: a rule is a precaution, wholly or in part, exactly where a chief sentence is ours', () => {
    for (const { id, basis, cites } of rules) {
      const ours = cites.slice(0, basis === 'part precaution' ? 2 : 1);
      const precautions = ours.filter(({ source }) => source === 'safelight-2026');
      assert.equal(precautions.length, basis === 'guidance' ? 0 : 1, id);
    }
  });
});

describe('a rule in plain English', () => {
  for (const id of ruleIds)
    test(`${id} mentions every fact whose answer can engage or release it`, () => {
      const missing = factNames.filter((name) => !mentions(ruleInEnglish(ruleOf(id)), name));
      fc.assert(
        fc.property(someFacts, anyProfile, (facts, profile) => {
          const engaged = (given: typeof facts): boolean =>
            contractSays(given, profile).engaged.includes(id);
          for (const name of missing) {
            // The last rule reads every other rule, and says so instead of repeating them.
            if (id === 'manage-in-setting') continue;
            for (const value of factValues(name)) {
              assert.equal(
                engaged({ ...facts, [name]: value }),
                engaged(facts),
                `${name} ${value}`,
              );
            }
          }
        }),
        { numRuns: 300 },
      );
    });

  test('is one or two sentences and never shows a name from the code', () => {
    for (const id of ruleIds) {
      const { rendering } = why(id);
      assert.match(rendering, /^This holds when .+\.$/);
      assert.doesNotMatch(rendering, /not-known|[a-z][A-Z]|undefined|\bfalse\b|\btrue\b/, id);
    }
  });

  test('says for the last rule that no other rule is engaged', () => {
    assert.match(why('manage-in-setting').rendering, /no other rule is engaged/);
  });
});

/** True where an English sentence names a fact: by one of its answers, several together, or its label. */
function mentions(english: string, name: FactName): boolean {
  const { values, together = [], label, span } = factShape(name);
  const clauses = [...values, ...together].map(({ says }) => says);
  const spans = span ? [span('under 13')] : [];
  return [...clauses, ...spans, label.toLowerCase()].some((words) => english.includes(words));
}
