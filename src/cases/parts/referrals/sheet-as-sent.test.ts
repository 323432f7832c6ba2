import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, learners, staff } from '#examples';
import type { InputOf } from '../../record/input.ts';
import { directory, step, type Step, tell } from '../../testing.ts';
import { openView } from '../../views/open-view.ts';
import { withMother } from '../parents/testing.ts';
import { assessed, facts, opened, well, withAsh } from '../testing.ts';
import { asSent } from './as-sent.ts';
import { referralSheet } from './sheet.ts';

const referred = well('refer-to-police', 'lead', { asked: ['investigate', 'take-down'] });
const school = lanternfield;

/** The sheet as it was sent, and as it would be today, after a story with one referral in it. */
function sheets(...story: readonly Step[]) {
  const { state, events } = tell(story);
  const open = openView({ state, events, school, directory, now: '2026-11-09T12:00:00.000Z' });
  const [referral] = state.referrals;
  const then = referral && asSent(state, referral.id, directory);
  assert.ok(referral && then);
  const contact = { name: 'Whoever looks', job: 'Deputy' };
  return {
    then,
    sent: JSON.stringify(referralSheet({ ...then, contact: then.by, school, directory })),
    today: JSON.stringify(referralSheet({ ...open, contact, referral, school, directory })),
  };
}

describe('the sheet for a referral as it was sent', () => {
  test('holds nothing that was recorded after it, and today’s does', () => {
    const { sent, today } = sheets(
      ...assessed,
      referred,
      facts({ coercion: 'yes', saidBy: 'her tutor' }),
      well('plan-support'),
    );
    for (const words of [/her tutor/, /Support planned/]) {
      assert.doesNotMatch(sent, words);
      assert.match(today, words);
    }
  });

  test('says whom to answer: who told them, not whoever looks at it', () => {
    const { sent, today } = sheets(...assessed, referred);
    assert.match(sent, new RegExp(staff.lead.name));
    assert.doesNotMatch(sent, /Whoever looks/);
    assert.match(today, /Whoever looks/);
  });

  test('says what was asked, from the answers and not from their words', () => {
    const { then, sent } = sheets(...assessed, referred);
    assert.deepEqual(then.referral.asked, ['investigate', 'take-down']);
    assert.match(sent, /To look into what happened/);
    assert.match(sent, /To help get it taken down/);
    assert.doesNotMatch(sent, /find out what each child needs/);
  });

  test('is about the children it was about, whoever was added since', () => {
    const bay = step('add-person', 'lead', {
      kind: 'learner',
      learner: learners.bay.id,
      childRoles: ['passed-it-on'],
    });
    const { sent, today } = sheets(...assessed, referred, bay);
    for (const words of [sent, today]) assert.doesNotMatch(words, /Bay Ember/);
  });

  test('stays what it was when it is corrected, or something before it is taken back, and says so', () => {
    const story = [...assessed, facts({ coercion: 'yes', saidBy: 'her tutor' }), referred];
    const said = tell(story).events.findLast(({ type }) => type === 'facts-recorded/1');
    const taken = step('take-back-entry', 'lead', {
      entry: String(said?.sequence),
      reason: 'That was about another child.',
    });
    const { then, sent, today } = sheets(...story, taken);
    assert.equal(then.changedSince, true);
    assert.match(sent, /Coercion[^}]*Yes/);
    assert.doesNotMatch(today, /Coercion[^}]*Yes/);
    assert.equal(sheets(...story, well('note-action')).then.changedSince, false);
  });

  test('is not there for a referral that was taken back, or never made', () => {
    const story = [...assessed, referred];
    const made = tell(story).state.referrals[0];
    const back = step('take-back-entry', 'lead', {
      entry: String(made?.sequence),
      reason: 'It was never sent.',
    });
    assert.equal(asSent(tell([...story, back]).state, made?.id ?? '', directory), null);
    assert.equal(asSent(tell(story).state, 'none', directory), null);
  });
});

describe('what a child is found by', () => {
  type Permission = Partial<InputOf<'set-contact-permissions'>>;
  const permitted = (own: Permission) => well('set-contact-permissions', 'lead', own);
  const family = [...withAsh, withMother];

  test('is their date of birth, where they live, and who cares for them, as far as the list says', () => {
    const { sent } = sheets(...withAsh, referred);
    assert.match(sent, /14 February 2011/);
    assert.match(sent, /4 Chandlers Row/);
    assert.match(sent, /Wren Tallow[^"]*Nobody has recorded whether they may be told[^"]*07700/);
  });

  test('says whether a carer may be told, and gives no number of one who must not', () => {
    const words: Readonly<Record<InputOf<'set-contact-permissions'>['contact'], RegExp>> = {
      'may-be-told': /Wren Tallow[^"]*May be told\. Telephone 07700/,
      'court-order': /Wren Tallow[^"]*Must not be told, because of a court order"/,
      risk: /Wren Tallow[^"]*could put somebody at risk"/,
      'not-known': /Wren Tallow[^"]*Not known yet whether they may be told/,
    };
    for (const contact of Object.keys(words) as (keyof typeof words)[]) {
      const { sent } = sheets(...family, permitted({ contact }), referred);
      assert.match(sent, words[contact], contact);
    }
  });

  test('leaves out an address that is withheld, or that may be', () => {
    for (const address of ['yes', 'not-known'] as const) {
      const { sent } = sheets(...family, permitted({ address }), referred);
      assert.doesNotMatch(sent, /Chandlers/, address);
      assert.match(sent, /Withheld from somebody in the family/, address);
    }
  });

  test('says where to look for what the list does not hold', () => {
    const cove = step('add-person', 'lead', {
      kind: 'learner',
      learner: learners.cove.id,
      childRoles: ['pictured'],
    });
    const { sent } = sheets(...opened, cove, referred);
    assert.match(sent, /Cove Wickett: address","text":"Not in the school’s list here/);
    assert.match(sent, /Cove Wickett: parent or carer","text":"Not in the school’s list here/);
  });

  test('is told to those who look a child up, and to nobody else', () => {
    for (const [act, told] of [
      ['refer-to-social-care', true],
      ['refer-to-adult-services', true],
      ['refer-to-ceop', true],
      ['refer-to-lado', false],
    ] as const)
      assert.equal(sheets(...withAsh, well(act)).sent.includes('Chandlers'), told, act);
    assert.doesNotMatch(
      sheets(...withAsh, well('refer-to-other-body', 'lead', { body: 'other-school' })).sent,
      /Chandlers/,
    );
  });
});
