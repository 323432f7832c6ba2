import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { dutyStatus } from '../../duties/duties.ts';
import type { InputOf } from '../../record/input.ts';
import { given, refused, tell } from '../../testing.ts';
import { answering, assessed, facts, opened, well } from '../testing.ts';

describe('a young person who is threatened', () => {
  const threatened = [...assessed, facts({ coercion: 'yes', sharing: 'threat', motive: 'money' })];
  const status = (...told: readonly InputOf<'give-extortion-advice'>['told'][]) =>
    dutyStatus(
      tell([
        ...threatened,
        ...told.map((one) => well('give-extortion-advice', 'lead', { told: one })),
      ]).state,
      'give-extortion-advice',
    );

  test('has heard what to do once all of it was said, at once or one after another', () => {
    assert.equal(status(), 'to-do');
    assert.equal(status(['do-not-pay', 'stop-answering', 'block', 'keep-everything']), 'done');
    assert.equal(status(['do-not-pay', 'stop-answering']), 'to-do');
    assert.equal(status(['do-not-pay', 'stop-answering'], ['block', 'keep-everything']), 'done');
    assert.equal(status(['not-known']), 'to-do');
  });

  test('is told by somebody, and that is recorded rather than said in a word', () => {
    const answer = answering('answer-duty', { duty: 'give-extortion-advice' });
    given(threatened).when('answer-duty', 'lead', answer).then(refused('record-it-itself'));
    given(opened)
      .when('give-extortion-advice', 'lead', answering('give-extortion-advice', {}))
      .then(refused('no-such-child'));
    given(threatened)
      .when('give-extortion-advice', 'lead', answering('give-extortion-advice', { by: 'nobody' }))
      .then(refused('not-on-the-staff'));
  });
});
