import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield } from '#examples';
import { panelOf } from '../../views/panels.ts';
import { given, refused, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answering, assessed, facts, well, withAsh } from '../testing.ts';

const byFamily = [
  well('report-concern', 'teacher', { alreadyTold: 'police', theirReference: 'LP/4471/26' }),
  well('open-case'),
  ...withAsh.slice(2),
];
const items = (story: readonly Step[]) => panelOf('referrals', tell(story).state, (id) => id);
const toTell = (story: readonly Step[]) =>
  nextSteps(tell(story).state, lanternfield).find(({ id }) => id === 'police-reference');

describe('a family that has told the police already', () => {
  test('has its reference kept, shown with the referrals, and filled in when we tell them too', () => {
    const [item] = items(byFamily);
    assert.equal(item?.title, 'The police, told by somebody else');
    assert.deepEqual(item.lines, [{ label: 'Their reference', text: 'LP/4471/26' }]);
    assert.deepEqual(item.acts, [{ act: 'refer-to-police', about: { reference: 'LP/4471/26' } }]);
    assert.deepEqual(toTell(byFamily)?.about, { reference: 'LP/4471/26' });
    assert.match(toTell(byFamily)?.title ?? '', /under the reference they gave/);
  });

  test('is asked for its reference where nobody has one', () => {
    const without = [...withAsh, facts({ agencyAlready: 'both' })];
    assert.deepEqual(
      items(without).map(({ title, lines }) => [title, lines[0]?.text]),
      [
        ['The police, told by somebody else', 'Not known yet'],
        ['Children’s social care, told by somebody else', 'Not known yet'],
      ],
    );
    assert.match(toTell(without)?.title ?? '', /^Ask for the police reference/);
    const later = [...without, facts({ agencyAlready: 'both', theirReference: 'LP/4471/26' })];
    assert.equal(items(later)[0]?.lines[0]?.text, 'LP/4471/26');
  });

  test('has it shown beside the referral once we have told them', () => {
    const told = [...byFamily, well('refer-to-police')];
    assert.equal(items(told).length, 1);
    assert.deepEqual(
      items(told)[0]?.lines.find(({ label }) => label.includes('given to others'))?.text,
      'LP/4471/26',
    );
    assert.equal(toTell(told), undefined);
  });

  test('is never “nobody involved”, and nothing is deleted, whichever agency it told', () => {
    const nobody = { asked: ['nobody-involved'], answer: 'nobody-needs-it' } as const;
    for (const [agencyAlready, code] of [
      ['police', 'police-not-answered'],
      ['both', 'police-not-answered'],
      ['social-care', 'ask-who-was-told'],
    ] as const) {
      const story = [...assessed, facts({ agencyAlready })];
      given(story)
        .when('clear-for-deletion', 'lead', answering('clear-for-deletion', nobody))
        .then(refused(code));
      given(story)
        .when('decide-on-deletion', 'lead', answering('decide-on-deletion', { decision: 'delete' }))
        .then(refused('not-cleared'));
    }
  });

  test('that has told nobody after all has no reference standing', () => {
    const none = { agencyAlready: 'none', saidAt: '2026-11-05T11:00:00.000Z' } as const;
    assert.deepEqual(items([...byFamily, facts(none)]), []);
  });
});
