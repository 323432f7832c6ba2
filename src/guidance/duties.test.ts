import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { advise } from './advise.ts';
import { decisions } from './decisions.ts';
import { dueClocks } from './due.ts';
import { type DutyId, dutyDefinition, dutyIds } from './duties.ts';
import { type Facts, factValues } from './facts.ts';
import { mayBeForThePolice } from './police-matter.ts';
import { procedureSteps } from './procedure.table.ts';
import { anyProfile, quietFacts, someFacts } from './testing.ts';

const ids = (changed: Facts): readonly DutyId[] =>
  advise({ ...quietFacts, ...changed }, 'threshold').duties.map(({ id }) => id);

const fromFacts = dutyIds.filter((id) => dutyDefinition(id).trigger.kind === 'facts');

describe('the duties', () => {
  test('of every case: acknowledge, meet, and learn', () => {
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        const found = advise(facts, profile).duties.map(({ id }) => id);
        for (const id of ['acknowledge-report', 'hold-initial-review-meeting', 'record-learning'])
          assert.ok(found.includes(id as DutyId), id);
      }),
    );
  });

  test('of a quiet case: also the head’s view, parents, support, deletion and teaching', () => {
    assert.deepEqual(ids({}), [
      'acknowledge-report',
      'hold-initial-review-meeting',
      'hear-the-head',
      'inform-parents',
      'support-every-child',
      'decide-on-deletion',
      'record-learning',
      'answer-in-teaching',
    ]);
  });

  test('in danger begin with 999, and then the telephone', () => {
    assert.deepEqual(ids({ immediateRisk: 'yes' }).slice(0, 2), [
      'call-emergency-services',
      'refer-by-phone',
    ]);
  });

  test('where staff are implicated: the designated officer within one working day, by the case manager', () => {
    const { duties } = advise({ ...quietFacts, staffImplicated: 'yes' }, 'threshold');
    const lado = duties.find(({ id }) => id === 'contact-lado');
    assert.equal(lado?.owner, 'case-manager');
    assert.equal(lado.due, '1-working-day');
    assert.equal(dueClocks[lado.due].clock, 'agency');
  });

  test('in extortion: keep the evidence now, advise the young person, and decide on deletion last', () => {
    const { duties } = advise(
      { ...quietFacts, coercion: 'yes', sharing: 'threat', motive: 'money' },
      'threshold',
    );
    const due = new Map(duties.map(({ id, due: by }) => [id, by]));
    assert.equal(due.get('preserve-evidence'), 'now');
    assert.equal(due.get('give-extortion-advice'), 'now');
    assert.equal(due.get('decide-on-deletion'), 'before-closure');
  });

  test('where the police were already told, by the family: keep what exists, whatever the advice', () => {
    for (const agencyAlready of ['police', 'both'] as const)
      assert.ok(ids({ agencyAlready }).includes('preserve-evidence'), agencyAlready);
    for (const agencyAlready of ['none', 'social-care', 'not-known'] as const)
      assert.ok(!ids({ agencyAlready }).includes('preserve-evidence'), agencyAlready);
  });

  test('where social care already knows the family: tell the worker today', () => {
    for (const agencyAlready of ['social-care', 'both'] as const) {
      const { duties } = advise({ ...quietFacts, agencyAlready }, 'threshold');
      const tell = duties.find(({ id }) => id === 'tell-allocated-worker');
      assert.deepEqual([tell?.owner, tell?.due], ['lead', 'same-day']);
    }
    assert.match(dutyDefinition('tell-allocated-worker').note ?? '', /virtual school/);
    assert.ok(!ids({ agencyAlready: 'police' }).includes('tell-allocated-worker'));
  });

  test('never change the decision by who was already told', () => {
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        const [first, ...others] = factValues('agencyAlready').map(
          (agencyAlready) => advise({ ...facts, agencyAlready }, profile).decision,
        );
        assert.ok(others.every((one) => one === first));
      }),
    );
  });

  test('between adults only: no parents, no child’s support, no referral of a child', () => {
    const found = ids({
      youngestDepictedAge: 'adult',
      immediateRisk: 'yes',
      staffImplicated: 'yes',
    });
    assert.ok(found.includes('follow-adult-route') && found.includes('call-emergency-services'));
    const ofChildren: readonly DutyId[] = [
      'inform-parents',
      'support-every-child',
      'refer-by-phone',
      'refer-in-writing',
      'referral-answered',
    ];
    assert.deepEqual(
      found.filter((id) => ofChildren.includes(id)),
      [],
    );
  });

  test('ask for evidence to be kept exactly where a rule names a crime, or the police were told', () => {
    const crimes: readonly string[] = [
      ...['adult-involved', 'coercion', 'threat', 'profit', 'violent-or-atypical'],
      ...['under-13-sexual-acts', 'staff-implicated'],
    ];
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        const { duties, engaged } = advise(facts, profile);
        const crime = engaged.some(({ rule }) => crimes.includes(rule));
        const told = facts.agencyAlready === 'police' || facts.agencyAlready === 'both';
        const keeps = duties.some(({ id }) => id === 'preserve-evidence');
        assert.equal(keeps, crime || told);
        assert.equal(mayBeForThePolice(facts), keeps);
      }),
      { numRuns: 3000 },
    );
  });

  test('ask to decide about deletion, whatever the decision, wherever there is imagery', () => {
    const decided = new Set<string>();
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        const { decision, duties } = advise({ ...facts, medium: 'photo' }, profile);
        assert.ok(duties.some(({ id }) => id === 'decide-on-deletion'));
        decided.add(decision);
      }),
      { numRuns: 3000 },
    );
    const all = decisions.filter((one) => one !== 'other-policy');
    assert.deepEqual([...decided].toSorted(), all.toSorted());
    for (const medium of ['text-only', 'threat-only'] as const)
      assert.ok(!ids({ medium }).includes('decide-on-deletion'), medium);
  });

  test('ask for one household to be referred to social care', () => {
    assert.ok(ids({ household: 'yes' }).includes('refer-by-school-policy'));
  });

  test('ask for a written referral wherever they ask for a telephone call, and for an answer to it', () => {
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        const found = advise(facts, profile).duties.map(({ id }) => id);
        if (found.includes('refer-by-phone')) assert.ok(found.includes('refer-in-writing'));
        assert.equal(found.includes('refer-in-writing'), found.includes('referral-answered'));
      }),
      { numRuns: 2000 },
    );
  });

  test('ask to find out exactly where a question is open', () => {
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        const { duties, openQuestions } = advise(facts, profile);
        const asks = duties.some(({ id }) => id === 'resolve-not-known');
        assert.equal(asks, openQuestions.length > 0);
      }),
    );
  });

  test('that turn on facts each arise in some case, and only those of every case arise in all', () => {
    const seen = new Map(fromFacts.map((id): [DutyId, Set<boolean>] => [id, new Set()]));
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        const found = advise(facts, profile).duties.map(({ id }) => id);
        for (const [id, outcomes] of seen) outcomes.add(found.includes(id));
      }),
      { numRuns: 3000 },
    );
    const inAll = [...seen].filter(([, outcomes]) => !outcomes.has(false)).map(([id]) => id);
    assert.ok([...seen.values()].every((outcomes) => outcomes.has(true)));
    assert.deepEqual(inAll, [
      'acknowledge-report',
      'hold-initial-review-meeting',
      'record-learning',
    ]);
  });

  test('that turn on events are never given as advice', () => {
    fc.assert(
      fc.property(someFacts, anyProfile, (facts, profile) => {
        for (const { id } of advise(facts, profile).duties) assert.ok(fromFacts.includes(id), id);
      }),
    );
  });

  test('belong each to exactly one step of the procedure', () => {
    const listed: readonly DutyId[] = procedureSteps.flatMap(({ duties }) => [...duties]);
    assert.deepEqual(listed.toSorted(), dutyIds.toSorted());
  });
});
