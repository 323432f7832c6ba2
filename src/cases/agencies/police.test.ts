import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import type { ActName } from '../parts.ts';
import { dutiesIn } from '../duties/duties.ts';
import type { InputOf } from '../record/input.ts';
import { deletionMissing } from '../parts/deletion/missing.ts';
import { isCleared } from '../parts/deletion/standing.ts';
import { answering, assessed, facts, nothingAlarming, well, withAsh } from '../parts/testing.ts';
import { mayBeForPolice, policeAreTold, policeToAnswer } from './police.ts';
import { given, refused, type Step, tell, type Told } from '../testing.ts';
import { nextSteps } from '../views/next-steps.ts';

const senior = staff.senior.id;
const noNeed = { asked: 'no-need', whoAgreed: null, whatTheySaid: null } as const;
const decided = (outcome: 'refer' | 'in-setting' | 'refer-social-care' | 'refer-lado') =>
  well('decide', 'lead', { outcome });

/** Matters that may be for the police, whoever has been told of them so far. */
const matters: Readonly<Record<string, readonly Step[]>> = {
  'a threat with nothing shown': [...withAsh, facts({ medium: 'threat-only' })],
  'a threat to share': [...assessed, facts({ sharing: 'threat' })],
  'somebody on the staff implicated': [...assessed, facts({ staffImplicated: 'suspected' })],
  'an adult who asks': [...assessed, facts({ adultInvolved: 'suspected' })],
  'pressure, said late': [...assessed, decided('in-setting'), facts({ coercion: 'yes' })],
  'something sold': [...assessed, facts({ motive: 'money' })],
  'violence as described': [...assessed, facts({ violentOrAtypical: 'yes' })],
  'sexual acts and a child of eleven': [
    ...assessed,
    facts({ youngestDepictedAge: '11', sexualActs: 'not-known' }),
  ],
  'the family having told the police': [...assessed, facts({ agencyAlready: 'police' })],
  'both having been told by somebody': [...assessed, facts({ agencyAlready: 'both' })],
  'a decision to refer above the advice': [...assessed, decided('refer')],
};

describe('what may be for the police is one idea', () => {
  for (const [what, story] of Object.entries(matters))
    test(`${what}: nothing is asked away, given back or talked over first`, () => {
      const { state } = tell(story);
      assert.ok(mayBeForPolice(state));
      assert.ok(policeToAnswer(state));
      assert.ok(dutiesIn(state).includes('preserve-evidence'));
      assert.ok(!dutiesIn(state).includes('decide-on-deletion'));
      assert.ok(!isCleared(state));
      const isRefused = <N extends ActName>(act: N, own: Partial<InputOf<N>>, code: string) =>
        given([...story, well('record-spread')])
          .when(act, 'lead', answering(act, own))
          .then(refused(code));
      isRefused('contain-spread', { steps: ['asked-to-delete'] }, 'kept-for-the-police');
      isRefused('clear-for-deletion', {}, 'police-not-answered');
      isRefused('decide-on-deletion', {}, 'not-cleared');
      isRefused('plan-conversation', noNeed, 'police-come-first');
      isRefused('record-conversation', { outcome: 'talked' }, 'not-before-they-agree');
    });

  test('and is not what nothing points to', () => {
    const { state } = tell([...assessed, decided('in-setting')]);
    assert.ok(!mayBeForPolice(state));
    assert.ok(!policeAreTold(state));
  });
});

describe('once the police have answered that they do not need it', () => {
  const police = [well('refer-to-police'), well('record-referral-response')];
  const asks = ({ state }: Told) => nextSteps(state, lanternfield).map(({ id }) => id);
  const stories: Readonly<Record<string, readonly Step[]>> = {
    'a decision to refer': [...withAsh, facts({ ...nothingAlarming, coercion: 'yes' })],
    'a threat with nothing shown': [...assessed, facts({ sharing: 'threat' })],
    'the family having told them': [...assessed, facts({ agencyAlready: 'police' })],
    'staff implicated': [...assessed, facts({ staffImplicated: 'yes' })],
  };
  for (const [what, story] of Object.entries(stories))
    test(`${what}: it is no longer asked that it is kept, and deletion is decided`, () => {
      const outcome = 'refer-lado';
      const referred = [...story, ...police, well('decide', 'lead', { outcome, second: senior })];
      assert.ok(dutiesIn(tell(referred).state).includes('preserve-evidence'));
      assert.ok(asks(tell(referred)).includes('clear-for-deletion'));
      const cleared = tell([...referred, well('clear-for-deletion')]);
      assert.ok(!dutiesIn(cleared.state).includes('preserve-evidence'));
      assert.ok(asks(cleared).some((id) => id.startsWith('decide-on-deletion')));
      assert.deepEqual(deletionMissing(cleared.state).length, 1);
      const more = [...referred, well('clear-for-deletion'), well('refer-to-ceop')];
      assert.ok(dutiesIn(tell(more).state).includes('preserve-evidence'), 'somebody told since');
    });

  test('deletion is decided too in a school that refers almost everything', () => {
    const school = { ...lanternfield, referralProfile: 'presume-refer' } as const;
    const story = [
      ...assessed,
      well('decide', 'lead', { outcome: 'refer-social-care' }),
      well('refer-to-social-care'),
      well('record-referral-response'),
      well('clear-for-deletion'),
    ];
    assert.ok(asks(tell(story, school)).some((id) => id.startsWith('decide-on-deletion')));
  });
});

describe('where somebody else has told the police', () => {
  const story = [...assessed, facts({ agencyAlready: 'police' })];
  const asks = (more: readonly Step[] = []) =>
    nextSteps(tell([...story, ...more]).state, lanternfield).map(({ id }) => id);

  test('their reference is asked for until we have spoken with them', () => {
    assert.ok(asks().includes('police-reference'));
    assert.ok(!asks([well('refer-to-police')]).includes('police-reference'));
  });

  test('nobody can say that no agency has a part in it, nor where social care was told', () => {
    const nobody = answering('clear-for-deletion', { asked: ['nobody-involved'] });
    given(story).when('clear-for-deletion', 'lead', nobody).then(refused('police-not-answered'));
    given([...assessed, facts({ agencyAlready: 'social-care' })])
      .when('clear-for-deletion', 'lead', nobody)
      .then(refused('ask-who-was-told'));
  });

  test('what was cleared before that was known is locked again', () => {
    for (const agencyAlready of ['police', 'social-care', 'both'] as const) {
      const { state } = tell([
        ...assessed,
        well('decide', 'lead', { outcome: 'in-setting' }),
        well('clear-for-deletion'),
        facts({ agencyAlready }),
      ]);
      assert.ok(!isCleared(state), agencyAlready);
    }
  });
});
