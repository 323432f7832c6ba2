import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { isRefusal } from '#kit';
import { askedToAgree } from '../../who/agreements.ts';
import { stillMissing } from '../../duties/closure.ts';
import { ownSteps } from '../../duties/steps.ts';
import { given, recorded, refused, step, type Step, tell, type Who } from '../../testing.ts';
import { assessed, facts, opened, well, withAsh } from '../testing.ts';
import { considerViewing } from './consider-viewing.ts';
import { agreement, putForward } from './testing.ts';

const considered = [...assessed, well('consider-viewing', 'lead', putForward)];
const nobodyLooks = {
  ...lanternfield,
  ways: { ...lanternfield.ways, viewingException: false },
};

/** This member of staff turns out to be close to a child in the case. */
const bars = (who: Who): Step =>
  step('add-person', 'deputy', {
    kind: 'staff',
    staffMember: staff[who].id,
    staffRoles: ['related-to-a-child'],
  });

const stepsOf = (story: readonly Step[]) => {
  const { state, school } = tell(story);
  return ownSteps(state, school).map(({ id }) => id);
};

const answeredNo = {
  askedBy: 'staff',
  ground: 'to-report',
  answer: 'no',
  reason: 'She reports it herself.',
} as const;

describe('no', () => {
  test('is recorded by one person, at any time, with a reason and nothing else', () => {
    for (const story of [opened, withAsh, assessed])
      given(story)
        .when('consider-viewing', 'lead', {
          askedBy: 'family',
          ground: 'none',
          reason: 'What she says is enough.',
        })
        .then(recorded('viewing-considered/1', { ground: 'none', answer: null, second: null }));
  });

  test('is an answer to a ground that counts, too', () => {
    given(assessed)
      .when('consider-viewing', 'lead', answeredNo)
      .then(recorded('viewing-considered/1', { answer: 'no', second: null }));
  });

  test('waits for nobody, and leaves nothing to be done', () => {
    const { state } = tell([...assessed, well('consider-viewing')]);
    assert.deepEqual(askedToAgree(state), []);
    assert.ok(!stillMissing(state).some(({ what }) => what === 'viewing'));
  });
});

describe('a look is put to a second senior person', () => {
  test('who then sees the case, and has a step to answer it', () => {
    const { state } = tell(considered);
    assert.deepEqual(askedToAgree(state), [staff.head.id]);
    assert.ok(stepsOf(considered).includes('answer-viewing'));
    assert.ok(stillMissing(state).some(({ what }) => what === 'viewing'));
  });

  test('never in a school that has not switched the exception on', () => {
    given(assessed, nobodyLooks)
      .when('consider-viewing', 'lead', putForward)
      .then(refused('viewing-switched-off'));
    given(assessed, nobodyLooks)
      .when('consider-viewing', 'lead', answeredNo)
      .then(recorded('viewing-considered/1', { answer: 'no' }));
  });

  test('never where the police have a part in it, or may have', () => {
    const theirs: readonly (readonly Step[])[] = [
      [...assessed, well('refer-to-police')],
      [...assessed, well('decide')],
      [...assessed, facts({ adultInvolved: 'suspected' })],
      [...assessed, facts({ coercion: 'yes' })],
      [...assessed, facts({ sharing: 'threat' })],
      [...assessed, facts({ staffImplicated: 'suspected' })],
      [...assessed, facts({ immediateRisk: 'yes' })],
      [...assessed, facts({ youngestDepictedAge: '12', sexualActs: 'not-known' })],
    ];
    for (const story of theirs)
      given(story).when('consider-viewing', 'lead', putForward).then(refused('police-decide'));
  });

  test('and is told every reason why it is a matter for the police', () => {
    const story = [...assessed, facts({ adultInvolved: 'yes', coercion: 'yes' })];
    const { result } = given(story).when('consider-viewing', 'lead', putForward);
    assert.ok(isRefusal(result));
    assert.ok(result.because.length >= 4);
  });

  test('not before it is recorded what people say, and that nobody is in danger', () => {
    const notKnown = { adultInvolved: 'not-known', coercion: 'not-known' } as const;
    for (const story of [withAsh, [...assessed, facts(notKnown)]])
      given(story).when('consider-viewing', 'lead', putForward).then(refused('assess-first'));
  });

  test('not while social care is to be told and has not been', () => {
    const decided = well('decide', 'lead', { outcome: 'refer-social-care' });
    given([...assessed, decided])
      .when('consider-viewing', 'lead', putForward)
      .then(refused('tell-social-care-first'));
  });

  test('not to decide on telling an agency that has been told', () => {
    given([...assessed, well('refer-to-social-care')])
      .when('consider-viewing', 'lead', putForward)
      .then(refused('agency-told-already'));
  });

  test('not before an agency that has a part in it was asked, or where it advises against it', () => {
    const toReport = { ...putForward, ground: 'to-report', tried: ['helpline'] } as const;
    for (const agencies of ['not-asked', 'advise-against', 'not-known'] as const)
      given(assessed)
        .when('consider-viewing', 'lead', { ...toReport, agencies })
        .then(refused('ask-agencies-first'));
    given([...assessed, well('refer-to-social-care')])
      .when('consider-viewing', 'lead', toReport)
      .then(refused('ask-agencies-first'));
    given([...assessed, well('refer-to-social-care')])
      .when('consider-viewing', 'lead', { ...toReport, agencies: 'leave-it-to-us' })
      .then(recorded('viewing-considered/1'));
  });

  test('not before something else was tried that could be enough', () => {
    for (const own of [
      { tried: ['not-yet'] },
      { tried: ['not-known'] },
      { tried: ['heard-the-child'] },
      { ground: 'to-report', tried: ['police-advice'] },
    ] as const)
      given(assessed)
        .when('consider-viewing', 'lead', { ...putForward, ...own })
        .then(refused('try-first'));
  });

  test('after talking it over with somebody senior, and never with oneself', () => {
    const lead = staff.lead.id;
    for (const own of [{ second: lead }, { discussedWith: lead }])
      given(assessed)
        .when('consider-viewing', 'lead', { ...putForward, ...own })
        .then(refused('second-person-is-you'));
    given(assessed)
      .when('consider-viewing', 'lead', { ...putForward, second: staff.teacher.id })
      .then(refused('second-person-not-senior'));
    given([...assessed, bars('head')])
      .when('consider-viewing', 'lead', putForward)
      .then(refused('second-person-may-not-see'));
  });

  test('and can be asked of somebody else, which sets the first asking aside', () => {
    const again = well('consider-viewing', 'lead', { ...putForward, second: staff.senior.id });
    assert.deepEqual(askedToAgree(tell([...considered, again]).state), [staff.senior.id]);
    const no = well('consider-viewing');
    assert.deepEqual(askedToAgree(tell([...considered, no]).state), []);
  });

  test('who, once they may not see the case, no longer holds anything up', () => {
    const story = [...considered, bars('head')];
    assert.ok(stepsOf(story).includes('consider-viewing-again'));
    assert.ok(!stepsOf(story).includes('answer-viewing'));
    assert.ok(
      stepsOf([...considered, well('consider-viewing')]).every((id) => !id.includes('viewing')),
    );
  });
});

describe('the second senior person', () => {
  test('says no, and that is the end of it', () => {
    const story = [...considered, well('answer-viewing', 'head')];
    assert.ok(!stillMissing(tell(story).state).some(({ what }) => what === 'viewing'));
    given(story)
      .when('record-viewing', 'lead', { happened: 'did-not', reason: 'Nobody did.' })
      .then(refused('nothing-agreed'));
  });

  test('agrees to one look, by one of the safeguarding team, with somebody else there', () => {
    given(considered)
      .when('answer-viewing', 'head', agreement)
      .then(recorded('viewing-answered/1', { agrees: 'yes', looks: staff.lead.id }));
  });

  test('answers in person, and only while there is something to answer', () => {
    given(considered).when('answer-viewing', 'senior', agreement).then(refused('not-asked'));
    given(assessed).when('answer-viewing', 'head', agreement).then(refused('nothing-asked'));
  });

  test('can only say no once it has become a matter for the police', () => {
    const story = [...considered, facts({ coercion: 'suspected' })];
    given(story).when('answer-viewing', 'head', agreement).then(refused('police-decide'));
    given(story)
      .when('answer-viewing', 'head', { agrees: 'no', reason: 'It is for the police.' })
      .then(recorded('viewing-answered/1', { agrees: 'no' }));
  });

  test('never lets anybody else look, nor themselves, nor anybody alone', () => {
    for (const looks of [staff.head.id, staff.teacher.id])
      given(considered)
        .when('answer-viewing', 'head', { ...agreement, looks })
        .then(refused('not-theirs-to-look'));
    given(considered)
      .when('answer-viewing', 'head', { ...agreement, present: staff.lead.id })
      .then(refused('nobody-looks-alone'));
    given([...considered, bars('lead')])
      .when('answer-viewing', 'head', agreement)
      .then(refused('looker-may-not-know'));
  });
});

describe('the meeting', () => {
  const met = (viewing: 'no' | 'considered'): readonly Step[] => [
    ...assessed,
    well('hold-initial-review-meeting', 'lead', { viewing }),
  ];

  test('that leaves it open leads to a step, until it is answered', () => {
    assert.ok(!stepsOf(met('no')).includes('consider-viewing'));
    assert.ok(stepsOf(met('considered')).includes('consider-viewing'));
    assert.ok(stillMissing(tell(met('considered')).state).some(({ what }) => what === 'viewing'));
    const answered = [...met('considered'), well('consider-viewing')];
    assert.ok(!stepsOf(answered).includes('consider-viewing'));
    assert.ok(!stillMissing(tell(answered).state).some(({ what }) => what === 'viewing'));
  });
});

test('that nobody may look is said before the first question', () => {
  const { state } = tell(opened);
  const says = (school: typeof lanternfield): string =>
    (considerViewing.pages[0]?.before?.({ state, school }) ?? []).join(' ');
  assert.match(says(nobodyLooks), /Your school has settled that nobody looks/);
  assert.doesNotMatch(says(lanternfield), /Your school has settled/);
});
