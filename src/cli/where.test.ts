import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allSentences, dutyIds, ruleIds, seedStatementIds } from '#guidance';
import { where } from './where.ts';
import { entries } from './where-entries.ts';

describe('where', () => {
  test('knows every sentence, rule, duty and statement by its id', () => {
    const ids = entries.map(({ id }) => id);
    const known = new Set(ids);
    const wanted = [
      ...allSentences.map(({ sentence }) => sentence.id),
      ...ruleIds,
      ...dutyIds,
      ...seedStatementIds,
    ];
    assert.deepEqual(
      wanted.filter((id) => !known.has(id)),
      [],
    );
  });

  test('leads from a sentence to its source, chapter, rule, act and test', () => {
    const found = where('criterion-adult');
    for (const part of [
      'refer at once if an adult is involved',
      '2.4 Children’s social care and police referral',
      'src/guidance/chapters/02-handling-incidents/referral.ts',
      'rule adult-involved',
      'src/cases/parts/assessment/record-facts.ts',
      'src/guidance/rules.test.ts',
    ])
      assert.ok(found.includes(part), part);
  });

  test('leads from a duty to the acts that meet it', () => {
    assert.ok(where('contact-lado').includes('src/cases/parts/referrals/duties.ts'));
  });

  test('leads from a statement of a source document to the sentences that say it', () => {
    assert.ok(where('S4-21').includes('local-presume-refer'));
    assert.ok(where('s0-24').includes('Not yet    lessons and training'));
  });

  test('finds a sentence by its words, in any order and whatever their case', () => {
    assert.ok(where('Blackmailed groomed COERCED').includes('criterion-coercion'));
  });

  test('lists what it finds when there is much, and says so when there is nothing', () => {
    assert.match(where('child'), /and \d+ more: use more words, or an id$/);
    assert.match(where('zebra crossing'), /^Nothing is called/);
  });
});
