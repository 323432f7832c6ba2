import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { isRefusal } from '#kit';
import { askedToAgree } from '../../who/agreements.ts';
import { stillMissing } from '../../duties/closure.ts';
import { panelOf } from '../../views/panels.ts';
import { ownSteps } from '../../duties/steps.ts';
import {
  at,
  attempt,
  given,
  person,
  recorded,
  refused,
  step,
  type Step,
  tell,
} from '../../testing.ts';
import { inputOf } from '../../record/input.ts';
import { asOf } from '../../duties/step.ts';
import { withoutSupport } from '../report/state.ts';
import { assessed, facts, nothingAlarming, reported, well } from '../testing.ts';
import { stands } from '../../advice/what-stands.ts';
import { lapsesAt, toReview } from './standing.ts';
import { agreement, looked, putForward } from './testing.ts';

const agreed: readonly Step[] = [
  ...assessed,
  well('consider-viewing', 'lead', putForward),
  well('answer-viewing', 'head', agreement),
];
const held = [...agreed, well('record-viewing', 'lead', looked)];
const asked = [...held, well('ask-for-viewing-review', 'lead', { reviewer: staff.senior.id })];
const onPurpose = well('record-exposure', 'lead', { how: 'on-purpose' });
const ids = (story: readonly Step[]) => {
  const { state, school } = tell(story);
  return ownSteps(state, school).map(({ id }) => id.replace(/-[-0-9]{20,}$/, ''));
};
const isMissing = (story: readonly Step[]) =>
  stillMissing(tell(story).state).some(({ what }) => what === 'viewing');

describe('after an agreement', () => {
  test('nobody has to look, and to say so ends it', () => {
    assert.ok(ids(agreed).includes('record-viewing'));
    assert.ok(isMissing(agreed));
    const ended = [...agreed, well('record-viewing')];
    assert.ok(!isMissing(ended));
    assert.deepEqual(tell(ended).state.exposures, []);
    assert.ok(isMissing([...agreed, well('record-viewing', 'lead', { happened: 'not-known' })]));
  });

  test('nothing else is asked for until it is said what came of it', () => {
    given(agreed).when('consider-viewing', 'lead', putForward).then(refused('agreement-open'));
  });

  test('whoever looked has seen it, and is offered support', () => {
    given(agreed)
      .when('record-viewing', 'lead', looked)
      .then(recorded('viewing-recorded/1', { who: staff.lead.id, kept: 'no', name: 'Amber Wick' }));
    const { state } = tell(held);
    assert.deepEqual(
      withoutSupport(state).map(({ person, how }) => [person, how]),
      [[staff.lead.id, 'by-agreement']],
    );
    assert.ok(ids(held).includes('offer-support'));
  });

  test('that somebody looked does not answer whether staff saw it in another way', () => {
    const story = [
      well('report-concern', 'teacher', { seen: 'not-known', attest: null }),
      ...held.slice(reported.length),
    ];
    assert.ok(stillMissing(tell(story).state).some(({ what }) => what === 'record-exposure'));
  });

  test('only the person it was agreed for looked, with somebody else there', () => {
    given(agreed)
      .when('record-viewing', 'lead', { ...looked, who: staff.deputy.id })
      .then(refused('not-the-one-agreed'));
    given(agreed)
      .when('record-viewing', 'lead', { ...looked, present: staff.lead.id })
      .then(refused('nobody-was-there'));
  });

  test('a school that has switched it off since has no look to record', () => {
    const ways = { ...lanternfield.ways, viewingException: false };
    const told = { ...tell(agreed), school: { ...lanternfield, ways } };
    const tried = (input: object) =>
      attempt(told, person('lead'), {
        act: 'record-viewing',
        input: inputOf('record-viewing', input),
      });
    const result = tried(looked);
    assert.ok(isRefusal(result));
    assert.equal(result.refused, 'viewing-switched-off');
    assert.ok(!isRefusal(tried({ happened: 'did-not', reason: 'It was switched off.' })));
  });
});

describe('an agreement ends', () => {
  const tried = (story: readonly Step[], moment: string) =>
    given([...story, at(moment)]).when('record-viewing', 'lead', { ...looked, at: moment });

  test('with the next working day, and the step says so', () => {
    tried(agreed, '2026-11-06T16:29:00.000Z').then(recorded('viewing-recorded/1'));
    tried(agreed, '2026-11-06T16:31:00.000Z').then(refused('agreement-ended'));
    const { state, school } = tell(agreed);
    const own = ownSteps(state, school).find(({ act }) => act === 'record-viewing');
    assert.equal(own?.dueAt, '2026-11-06T16:30:00.000Z');
    assert.match(asOf(own, '2026-11-07T09:00:00.000Z').title, /has ended/);
  });

  test('with the next working day, though the school is closed for half term', () => {
    const [viewing] = tell(agreed).state.viewings;
    assert.ok(viewing?.answer);
    const answer = { ...viewing.answer, at: '2026-10-23T10:00:00.000Z' };
    assert.equal(lapsesAt({ ...viewing, answer }, lanternfield), '2026-10-26T16:30:00.000Z');
  });

  test('when it becomes a matter for the police; a look before that is still told as it was', () => {
    const theirs = [...agreed, at('2026-11-05T10:00:00.000Z'), facts({ coercion: 'yes' })];
    tried(theirs, '2026-11-05T10:05:00.000Z').then(refused('agreement-ended'));
    given(theirs).when('record-viewing', 'lead', looked).then(recorded('viewing-recorded/1'));
    given(theirs)
      .when('record-viewing', 'lead', { happened: 'did-not', reason: 'The police have it.' })
      .then(recorded('viewing-recorded/1', { exposure: null }));
  });

  test('when somebody who agreed may no longer see the case', () => {
    const bar = step('add-person', 'lead', {
      kind: 'staff',
      staffMember: staff.head.id,
      staffRoles: ['related-to-a-child'],
    });
    given([...agreed, bar])
      .when('record-viewing', 'lead', looked)
      .then(refused('agreement-ended'));
  });

  test('before it began: a look that came first was not agreed', () => {
    given(agreed)
      .when('record-viewing', 'lead', { ...looked, at: '2026-11-05T09:05:00.000Z' })
      .then(refused('agreement-ended'));
  });
});

describe('looking again at how it came about', () => {
  test('is for a senior person who had no part in it', () => {
    for (const reviewer of [staff.lead.id, staff.head.id])
      given(held)
        .when('ask-for-viewing-review', 'lead', {
          ...{ viewing: toReview(tell(held).state)[0]?.id ?? '', reviewer, reason: 'Why not.' },
        })
        .then(refused('reviewer-had-a-part'));
    given(held)
      .when('ask-for-viewing-review', 'lead', {
        viewing: toReview(tell(held).state)[0]?.id ?? '',
        reviewer: staff.teacher.id,
        reason: 'He is at hand.',
      })
      .then(refused('reviewer-not-senior'));
    assert.deepEqual(askedToAgree(tell(asked).state), [staff.senior.id]);
  });

  test('has an owner and a time, and holds the case open until it is done', () => {
    assert.ok(ids(held).includes('ask-viewing-review'));
    assert.ok(ids(asked).includes('viewing-review'));
    assert.ok(isMissing(asked));
    const reviewed = [...asked, well('review-viewing', 'senior')];
    assert.ok(!isMissing(reviewed));
    assert.deepEqual(askedToAgree(tell(reviewed).state), []);
  });

  test('is given by whoever was asked last', () => {
    const again = well('ask-for-viewing-review', 'lead', { reviewer: staff.chair.id });
    const review = well('review-viewing', 'senior');
    const { state } = tell([...asked, again]);
    assert.deepEqual(askedToAgree(state), [staff.chair.id]);
    assert.ok('act' in review);
    given([...asked, again])
      .when('review-viewing', 'senior', {
        ...{ viewing: toReview(state)[0]?.id ?? '', finding: 'right', staffConcern: 'no' },
        ...{ learned: 'Nothing new.', reason: 'It was as agreed.' },
      })
      .then(refused('not-asked-to-review'));
  });

  test('is due the next working day where something may have been kept', () => {
    const kept = [...agreed, well('record-viewing', 'lead', { ...looked, kept: 'not-known' })];
    const due = (story: readonly Step[]) => {
      const { state, school } = tell([
        ...story,
        well('ask-for-viewing-review', 'lead', { reviewer: staff.senior.id }),
      ]);
      return ownSteps(state, school).find(({ act }) => act === 'review-viewing')?.dueAt;
    };
    assert.equal(due(kept), '2026-11-06T16:30:00.000Z');
    assert.equal(due(held), '2026-11-12T16:30:00.000Z');
  });

  test('is about something, and asked before it is answered', () => {
    given(assessed)
      .when('ask-for-viewing-review', 'lead', {
        viewing: 'none',
        reviewer: staff.head.id,
        reason: 'So.',
      })
      .then(refused('nothing-to-review'));
    given(held)
      .when('review-viewing', 'head', {
        ...{ viewing: toReview(tell(held).state)[0]?.id ?? '', finding: 'right' },
        ...{ staffConcern: 'no', learned: 'Nothing new.', reason: 'It was as agreed.' },
      })
      .then(refused('no-review-asked'));
  });
});

describe('a look that nobody agreed to', () => {
  const looker = [...assessed, onPurpose];
  const byHead = [...looker, well('ask-for-viewing-review', 'lead', { reviewer: staff.head.id })];

  test('is recorded as it was, with support, and goes to the head', () => {
    assert.ok(ids(looker).includes('ask-viewing-review'));
    assert.ok(ids(looker).includes('offer-support'));
    given(looker)
      .when('ask-for-viewing-review', 'lead', {
        viewing: toReview(tell(looker).state)[0]?.id ?? '',
        reviewer: staff.senior.id,
        reason: 'She is at hand.',
      })
      .then(refused('head-looks-into-it'));
    assert.deepEqual(askedToAgree(tell(byHead).state), [staff.head.id]);
  });

  test('goes to the chair of governors where the head looked', () => {
    const head = well('record-exposure', 'lead', { how: 'on-purpose', person: staff.head.id });
    const story = [...assessed, head];
    const viewing = toReview(tell(story).state)[0]?.id ?? '';
    const why = { viewing, reason: 'It was the head.' };
    given(story)
      .when('ask-for-viewing-review', 'lead', { ...why, reviewer: staff.head.id })
      .then(refused('reviewer-had-a-part'));
    given(story)
      .when('ask-for-viewing-review', 'lead', { ...why, reviewer: staff.chair.id })
      .then(recorded('viewing-review-asked/1'));
  });

  test('becomes a matter for the LADO where there is a concern, or nobody can say', () => {
    const said = (staffConcern: 'yes' | 'no' | 'not-known') =>
      tell([...byHead, well('review-viewing', 'head', { staffConcern })]).state;
    assert.equal(said('no').facts.staffImplicated?.at(-1)?.value, 'no');
    for (const answer of ['yes', 'not-known'] as const) {
      assert.equal(said(answer).facts.staffImplicated?.at(-1)?.value, 'suspected');
      assert.equal(said(answer).advice?.decision, 'refer-lado');
    }
  });

  test('never makes a concern less than it was', () => {
    const story = [...byHead, facts({ staffImplicated: 'yes' })];
    const { state } = tell([...story, well('review-viewing', 'head', { staffConcern: 'yes' })]);
    assert.equal(stands(state, 'staffImplicated'), 'yes');
  });

  test('needs a case, so that somebody looks into it', () => {
    given([...reported, facts(nothingAlarming), onPurpose])
      .when('decline-to-open', 'lead', { instead: 'mistaken', reason: 'It was nothing.' })
      .then(refused('somebody-looked'));
  });
});

describe('the page about looking', () => {
  const panel = (story: readonly Step[]) => panelOf('viewing', tell(story).state, String);

  test('says first that nobody needs to, and where a look is recorded that nobody chose', () => {
    const [first, ...others] = panel(assessed);
    assert.equal(first?.standing.words, 'The answer is no');
    assert.deepEqual(
      first.acts.map(({ act }) => act),
      ['record-exposure'],
    );
    assert.deepEqual(others, []);
  });

  test('says how each time stands', () => {
    const words = (story: readonly Step[]) => panel(story).map(({ standing }) => standing.words);
    assert.deepEqual(words([...assessed, well('consider-viewing')]).slice(1), ['Answered no']);
    assert.deepEqual(words(agreed).slice(1), ['Agreed, this once']);
    assert.deepEqual(words([...agreed, facts({ coercion: 'yes' })]).slice(1), [
      'Ended: nobody looks',
    ]);
    assert.deepEqual(words([...agreed, well('record-viewing')]).slice(1), ['Nobody looked']);
    assert.deepEqual(words(held).slice(1), ['Somebody looked', 'Nobody asked yet']);
    assert.deepEqual(words(asked).slice(1), ['Somebody looked', 'Asked, and not answered']);
  });
});
