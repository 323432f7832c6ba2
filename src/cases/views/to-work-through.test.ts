import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { advise } from '#guidance';
import { type Step, tell } from '../testing.ts';
import { assessed, facts, opened, well } from '../parts/testing.ts';
import { factsNow } from '../record/facts.ts';
import { chronology } from './chronology.ts';
import { toWorkThrough } from './to-work-through.ts';

const list = (story: readonly Step[]) => {
  const { state, events } = tell(story);
  return toWorkThrough(state, {
    advice: advise(factsNow(state), 'threshold'),
    chronology: chronology(events, (id) => id),
  });
};
const one = (story: readonly Step[], id: string) => {
  const { criteria, questions } = list(story);
  const found = [...criteria, ...questions].find((question) => question.id === id);
  assert.ok(found, id);
  return found;
};
const standing = (story: readonly Step[], id: string) => one(story, id).standing;

describe('the questions that a lead works through', () => {
  test('are the five criteria and the sixteen further questions, each with where it comes from', () => {
    const { criteria, questions } = list(opened);
    assert.deepEqual(
      [...criteria, ...questions].map(({ id }) => id),
      [
        ...[1, 2, 3, 4, 5].map((n) => `T${n}`),
        ...Array.from({ length: 16 }, (_, n) => `A${n + 1}`),
      ],
    );
    assert.ok([...criteria, ...questions].every(({ cites }) => cites.length > 0));
  });

  test('are open until somebody says something, and what the report said stands', () => {
    assert.equal(standing(opened, 'A4'), 'open');
    assert.deepEqual(one(opened, 'T5').answers[0]?.saidBy, 'the person who reported it');
  });

  test('name what is answered, by whom and in which entry, and what is left', () => {
    const story = [...opened, facts({ coercion: 'no', saidBy: 'Her tutor' })];
    const question = one(story, 'A4');
    assert.equal(question.standing, 'in-part');
    assert.deepEqual(
      question.answers.map(({ value, saidBy, sequence }) => [value, saidBy, sequence]),
      [['No', 'Her tutor', tell(story).state.facts.coercion?.at(-1)?.sequence]],
    );
    assert.equal(question.open.length, 2);
    assert.equal(standing(assessed, 'A4'), 'answered');
  });

  test('never take “not known” for an answer, and keep who said so', () => {
    const story = [...opened, facts({ adultInvolved: 'not-known' })];
    assert.equal(standing(story, 'T1'), 'not-known');
    assert.equal(one(story, 'T1').answers.length, 0);
    assert.equal(one(story, 'T1').notKnown[0]?.saidBy, 'Ash and her mother');
  });

  test('say of a criterion that it holds, and of accounts that they differ', () => {
    const story = [...opened, facts({ coercion: 'yes' }), facts({ coercion: 'no' })];
    assert.equal(standing(story, 'T2'), 'holds');
    assert.ok(one(story, 'T2').answers[0]?.differs);
  });

  test('that no fact answers are answered in words, or on the continuum, and change no advice', () => {
    const said = {
      impact: 'She is tired and stays away from lunch.',
      consequences: 'Nobody has been told of any.',
      parentsRisk: 'not-known',
      around: 'Two chats of one year group.',
      continuum: 'problematic',
    } as const;
    const story = [...assessed, facts(said)];
    assert.equal(one(story, 'A16').answers[0]?.value.slice(0, 11), 'Problematic');
    for (const id of ['A10', 'A13', 'A15', 'A16'])
      assert.equal(standing(story, id), 'answered', id);
    assert.equal(standing(story, 'A14'), 'not-known');
    const [before, after] = [tell(assessed).state, tell(story).state];
    assert.deepEqual(after.factsChanged, before.factsChanged);
    assert.deepEqual(after.advice, before.advice);
  });

  test('lead to entries that bear on them, but for what was taken back', () => {
    const planned = [...assessed, well('plan-support')];
    const entry = tell(planned).state.sequence;
    assert.deepEqual(one(planned, 'A10').seeAlso, [{ title: 'Support planned', sequence: entry }]);
    const back = [...planned, well('take-back-entry', 'lead', { entry: String(entry) })];
    assert.deepEqual(one(back, 'A10').seeAlso, []);
  });
});
