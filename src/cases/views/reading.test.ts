import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learners, staff } from '#examples';
import {
  assessed,
  closed,
  facts,
  opened,
  readyToClose,
  reported,
  well,
  withAsh,
} from '../parts/testing.ts';
import { directory, person, step, type Step, tell } from '../testing.ts';
import { inFull } from '#say';
import { chronology } from './chronology.ts';
import { factsView } from './facts.ts';
import { couldClose, emptyMap, mapOf } from './map.ts';
import { nameIn } from './open-view.ts';
import { peopleView } from './people.ts';
import { questionsView } from './questions.ts';

const read = (...story: readonly Step[]) => {
  const { state, events } = tell(story);
  return chronology(events, nameIn(state, directory));
};
const carer = step('add-person', 'lead', ({ people }) => ({
  kind: 'carer',
  carer: directory.carers[0]?.id ?? '',
  carerOf: people.filter(({ kind }) => kind === 'learner').map(({ id }) => id),
}));

describe('the chronology', () => {
  test('tells what was done, oldest first, by whom, with every answer in words', () => {
    const [first, second, third] = read(...opened);
    assert.equal(first?.title, 'Concern reported');
    assert.equal(first.by, staff.teacher.name);
    const said = Object.fromEntries(first.lines.map(({ label, text }) => [label, text]));
    assert.equal(said['Is anyone in danger right now?'], 'No');
    assert.equal(said['Where did it happen?'], 'Online');
    assert.equal(said['When were you told?'], '5 November 2026, 8:40am');
    assert.equal(second?.part, null);
    assert.equal(third?.title, 'Case opened');
  });

  test('tells the first advice from advice that changed', () => {
    const titles = read(...opened, facts({ coercion: 'yes' })).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => /advice/i.test(title)),
      ['Advice given', 'The advice changed'],
    );
  });

  test('marks a child’s own words, and leaves out what nobody answered', () => {
    const [entry] = read(well('report-concern', 'teacher', { ownWords: 'I want it to stop.' }));
    const own = entry?.lines.filter(({ ownWords }) => ownWords).map(({ text }) => text);
    assert.deepEqual(own, ['I want it to stop.']);
    assert.ok(!read(...reported)[0]?.lines.some(({ text }) => text === ''));
  });

  test('names people, referrals and steps, never by their ids', () => {
    const story = [
      ...withAsh,
      carer,
      well('inform-parents'),
      well('refer-to-police'),
      well('record-referral-response'),
      well('report-for-removal'),
      well('look-again-at-removal'),
      well('correct-entry'),
    ];
    const words = read(...story)
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .join('\n');
    assert.doesNotMatch(words, /[0-9a-f]{8}-[0-9a-f]{4}-/);
    for (const part of [learners.ash.name, person('lead').name, 'the police', 'entry 1'])
      assert.ok(words.includes(part), part);
  });

  test('shows both ways which entry corrects which', () => {
    const entries = read(...opened, well('correct-entry'), well('correct-entry'));
    assert.deepEqual(entries[0]?.correctedBy, [4, 5]);
    assert.equal(entries[3]?.corrects, 1);
    assert.equal(entries[2]?.corrects, null);
  });

  test('tells the time in London, summer and winter', () => {
    assert.equal(inFull('2026-07-01T08:00:00.000Z'), '1 July 2026, 9am');
    assert.equal(inFull('2026-12-01T08:00:00.000Z'), '1 December 2026, 8am');
  });
});

describe('the people in a case', () => {
  test('come children first, each with their parts, their own support and their own parents', () => {
    const story = [
      ...withAsh,
      carer,
      well('add-person'),
      well('inform-parents'),
      well('plan-support'),
    ];
    const [ash, bay, parent] = peopleView(tell(story).state);
    assert.deepEqual(ash?.parts, ['Is pictured', 'Told us about it']);
    assert.equal(ash.child?.parents, 'told');
    assert.equal(ash.child.supportReviewOn, '2026-11-19');
    assert.deepEqual(ash.child.carers, [parent?.name]);
    assert.deepEqual(bay?.child, {
      parents: 'not-decided',
      parentsReviewOn: null,
      supportReviewOn: null,
      support: 'not-planned',
      carers: [],
    });
    assert.deepEqual(parent?.carerOf, [learners.ash.name]);
    assert.equal(parent.child, null);
  });

  test('show a decision not to tell parents as that, with its review', () => {
    const [ash] = peopleView(tell([...withAsh, well('withhold-from-parents')]).state);
    assert.equal(ash?.child?.parents, 'not-told');
    assert.equal(ash.child.parentsReviewOn, '2026-11-12');
  });
});

describe('the facts and the open questions', () => {
  test('are told in words, with who said so and how many accounts came before', () => {
    const view = factsView(
      tell([...withAsh, facts({ coercion: 'yes' }), facts({ coercion: 'no' })]).state,
    );
    const found = view.find(({ fact }) => fact === 'coercion');
    assert.deepEqual(
      { value: found?.value, saidBy: found?.saidBy, earlier: found?.earlier },
      { value: 'Yes', saidBy: 'Ash and her mother', earlier: 1 },
    );
    assert.deepEqual(
      found?.others.map(({ value }) => value),
      ['No'],
    );
    for (const { saidBy } of factsView(tell(closed).state)) assert.ok(saidBy.length > 3);
  });

  test('an age is told as a number, and an adult’s as that', () => {
    const age = (youngestDepictedAge: string) =>
      factsView(tell([...opened, facts({ youngestDepictedAge })]).state).find(
        ({ fact }) => fact === 'youngestDepictedAge',
      )?.value;
    assert.equal(age('12'), '12');
    assert.equal(age('adult'), '18 or over');
  });

  test('what is not known is asked, with what that means meanwhile', () => {
    const questions = questionsView(tell(withAsh).state);
    assert.ok(questions.some(({ fact }) => fact === 'coercion'));
    for (const { question, meanwhile } of questions) assert.ok(question && meanwhile);
    assert.deepEqual(questionsView(tell(assessed).state), []);
  });
});

describe('the map of the procedure', () => {
  const standing = (...story: readonly Step[]) =>
    Object.fromEntries(mapOf(tell(story).state).map((place) => [place.id, place.standing]));

  test('has one “you are here”, and what is behind is done', () => {
    for (const story of [reported, opened, withAsh, assessed, readyToClose])
      assert.equal(mapOf(tell(story).state).filter((place) => place.standing === 'here').length, 1);
    assert.equal(standing(...reported)['receive'], 'here');
    assert.equal(standing(...opened)['initial-review'], 'here');
    assert.equal(standing(...readyToClose)['close'], 'here');
  });

  test('does not take a report’s first answers for an assessment', () => {
    assert.equal(standing(...opened)['assess'], 'to-come');
    assert.equal(standing(...assessed)['assess'], 'done');
  });

  test('has deciding before it again when the decision does not stand', () => {
    const decided = [...assessed, well('decide', 'lead', { outcome: 'in-setting' })];
    assert.equal(standing(...decided)['decide'], 'done');
    assert.notEqual(standing(...decided, facts({ coercion: 'yes' }))['decide'], 'done');
  });

  test('leaves out what a case does not need', () => {
    const adults = [
      ...opened,
      well('add-person', 'lead', {
        kind: 'learner',
        learner: learners.heath.id,
        childRoles: ['pictured'],
      }),
      facts({
        immediateRisk: 'no',
        youngestDepictedAge: 'adult',
        childInvolved: 'no',
        staffImplicated: 'no',
      }),
      well('decide', 'lead', { outcome: 'adult-route' }),
    ];
    const { parents, support, refer } = standing(...adults);
    assert.deepEqual(
      { parents, support, refer },
      {
        parents: 'not-needed',
        support: 'not-needed',
        refer: 'not-needed',
      },
    );
  });

  test('is all done when a case is closed, and all to come before there is one', () => {
    const over = Object.values(standing(...closed));
    assert.ok(over.every((one) => one === 'done' || one === 'not-needed'));
    assert.ok(emptyMap().every((place) => place.standing === 'to-come'));
  });

  test('goes only the ways that were decided, or are advised until then, or were gone anyhow', () => {
    const ways = (...story: readonly Step[]) =>
      mapOf(tell(story).state)
        .filter((place) => place.way && place.standing !== 'not-needed')
        .map(({ id }) => id);
    assert.deepEqual(ways(...withAsh), ['consult']);
    assert.deepEqual(ways(...withAsh, facts({ immediateRisk: 'yes' })), ['emergency', 'refer']);
    const kept = [...assessed, well('decide', 'lead', { outcome: 'in-setting' })];
    assert.deepEqual(ways(...kept), ['manage-here']);
    assert.deepEqual(ways(...kept, well('refer-to-police')), ['refer', 'manage-here']);
  });

  test('says what still waits at each place, until it is over', () => {
    const waits = (...story: readonly Step[]) =>
      mapOf(tell(story).state).flatMap(({ id, waiting }) => (waiting.length > 0 ? [id] : []));
    assert.ok(waits(...withAsh).includes('initial-review'));
    assert.deepEqual(waits(...closed), []);
  });

  test('says when nothing stands in the way of closing', () => {
    assert.equal(couldClose(tell(readyToClose).state), true);
    assert.equal(couldClose(tell(assessed).state), false);
    assert.equal(couldClose(tell(closed).state), false);
  });
});
