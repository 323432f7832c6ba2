import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staff } from '#examples';
import { acts, type CaseState } from '#cases';
import { inventedCases } from '../gallery/invented-cases.examples.ts';
import { readersOf } from './readers.ts';

const { directory, state } = inventedCases.assessed;
const asIs = (over: Partial<CaseState> = {}) =>
  readersOf(acts['note-action'], { state: { ...state, ...over }, directory });
const barring = (...who: readonly (keyof typeof staff)[]): Partial<CaseState> => ({
  staffSaidToBeInvolved: who.map((one) => staff[one].id),
});
const usual = 'The safeguarding team and the headteacher will be able to read this.';

describe('who will be able to read what is typed', () => {
  it('is the safeguarding team and the headteacher, as a rule', () => {
    assert.equal(asIs(), usual);
    assert.equal(asIs(barring('teacher', 'coach')), usual);
  });

  it('leaves out a headteacher, or part of the team, that may not see the case', () => {
    assert.equal(asIs(barring('head')), 'The safeguarding team will be able to read this.');
    assert.equal(
      asIs(barring('deputy')),
      'Whoever of the safeguarding team may see this case and the headteacher will be able to read this.',
    );
  });

  it('is whoever manages the case where none of the team may see it', () => {
    assert.equal(asIs(barring('lead', 'deputy')), 'The headteacher will be able to read this.');
    assert.equal(
      asIs(barring('lead', 'deputy', 'head')),
      `${staff.senior.name} will be able to read this.`,
    );
  });

  it('never names whoever is barred', () => {
    for (const who of ['lead', 'deputy', 'head', 'senior'] as const)
      assert.ok(!asIs(barring(who)).includes(staff[who].name));
  });

  it('has a senior person in it while their view is waited for, and no longer', () => {
    const decision = inventedCases['below the advice'].state.decision;
    assert.ok(decision);
    const second = (agrees: boolean | null): Partial<CaseState> => ({
      decision: {
        ...decision,
        second: { person: staff.senior.id, agrees },
      },
    });
    assert.equal(
      asIs(second(null)),
      `The safeguarding team, the headteacher and ${staff.senior.name} will be able to read this.`,
    );
    assert.equal(asIs(second(true)), usual);
  });

  it('says so before the senior person is chosen, and where answers can change it', () => {
    const opened = { state, directory };
    assert.match(
      readersOf(acts.decide, opened),
      /and whoever you ask to look at the decision will/,
    );
    assert.match(readersOf(acts['change-roles'], opened), /can change who that is\.$/);
  });

  it('promises a reporter nothing that their own answers would undo', () => {
    assert.match(
      readersOf(acts['report-concern'], null),
      /No member of staff you name as involved will/,
    );
  });
});
