import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Due, dueClocks } from './due.ts';
import { type DutyId, dutyDefinition, dutyIds } from './duties.ts';
import type { DutyRole } from './roles.ts';

/** Every obligation of the procedure: what it is, its duty, whose it is, and by when. */
const obligations: readonly (readonly [string, DutyId, DutyRole, Due])[] = [
  ['tell the safeguarding lead', 'tell-the-lead', 'reporter', 'now'],
  ['acknowledge the report', 'acknowledge-report', 'lead', 'same-day'],
  ['log exposure and offer support', 'record-exposure', 'lead', 'same-day'],
  ['hold the initial review meeting', 'hold-initial-review-meeting', 'lead', 'same-school-day'],
  ['call 999', 'call-emergency-services', 'anyone', 'now'],
  ['refer by telephone', 'refer-by-phone', 'lead', 'within-1-hour'],
  ['refer in writing', 'refer-in-writing', 'lead', 'local-rule'],
  ['contact the designated officer', 'contact-lado', 'case-manager', '1-working-day'],
  ['the authority acknowledges', 'referral-answered', 'social-care', '1-working-day'],
  ['chase where nothing is heard', 'chase-referral', 'lead', '1-working-day'],
  ['escalate', 'escalate-disagreement', 'lead', 'local-steps'],
  ['report as the law requires', 'report-as-law-requires', 'reporter', 'when-commenced'],
  ['parents informed, or the reason why not', 'inform-parents', 'lead', 'next-day'],
  ['record the advice of a consultation', 'record-consultation-advice', 'lead', 'same-day'],
  ['resolve what is not known', 'resolve-not-known', 'lead', 'next-day'],
  ['isolate the device, with its custody', 'isolate-device', 'it-lead', 'same-day'],
  ['decide about deletion', 'decide-on-deletion', 'head', 'before-closure'],
  ['delete and confirm', 'confirm-deletion', 'young-person', 'date-set'],
  ['reports for removal', 'report-for-removal', 'lead', 'same-day'],
  ['conversation', 'talk-with-young-person', 'safeguarding-team', 'after-agency-advice'],
  ['a support plan for every child', 'support-every-child', 'lead', '5-working-days'],
  ['the other setting contacted', 'contact-other-setting', 'lead', 'same-day'],
  ['an answer in teaching', 'answer-in-teaching', 'prevention-lead', 'within-term'],
  ['file transfer', 'transfer-file', 'lead', '5-days-of-term'],
  ['review of retention', 'review-retention', 'data-protection-officer', 'at-age-25'],
  ['report to governors', 'report-to-governors', 'lead', 'end-of-term'],
];

/** Duties that the product has beside the table of obligations, from elsewhere in the procedure. */
const besides: readonly DutyId[] = [
  'preserve-evidence',
  'tell-allocated-worker',
  'give-extortion-advice',
  'review-search',
  'refer-by-school-policy',
  'follow-adult-route',
  'follow-other-policy',
  'hear-the-head',
  'record-learning',
];

describe('the obligations of the procedure', () => {
  for (const [what, id, owner, due] of obligations)
    test(`${what}: has its owner and its clock`, () => {
      const duty = dutyDefinition(id);
      assert.equal(duty.owner, owner);
      assert.equal(duty.due, due);
    });

  test('are all there are, with those that come from elsewhere in it', () => {
    const all = [...obligations.map(([, id]) => id), ...besides];
    assert.deepEqual(all.toSorted(), dutyIds.toSorted());
  });

  test('put a limit to the first meeting where it cannot be on the same day', () => {
    assert.equal(dutyDefinition('hold-initial-review-meeting').limit, '1-school-day');
  });

  test('that wait for school are the first meeting, the file that moves and what follows a term', () => {
    const onSchoolDays = dutyIds.filter(
      (id) => dueClocks[dutyDefinition(id).due].clock === 'school',
    );
    assert.deepEqual(onSchoolDays, [
      'hold-initial-review-meeting',
      'answer-in-teaching',
      'transfer-file',
      'report-to-governors',
    ]);
  });

  test('that agencies answer run on agencies’ clocks, and what cannot wait on none that stops', () => {
    for (const id of ['contact-lado', 'referral-answered', 'chase-referral', 'refer-in-writing'])
      assert.equal(dueClocks[dutyDefinition(id as DutyId).due].clock, 'agency', id);
    for (const id of ['call-emergency-services', 'refer-by-phone', 'tell-the-lead'])
      assert.equal(dueClocks[dutyDefinition(id as DutyId).due].clock, 'round-the-clock', id);
  });
});
