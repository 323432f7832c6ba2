import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { allSentences, sections } from './all-sentences.ts';
import { carriers, carriersOf } from './carriers.ts';
import { dutyIds } from './duties.ts';
import { ruleIds } from './rules.ts';
import { seedStatementIds } from './seed-statements.ts';
import { sourceOf } from '#sources';

const all = allSentences.map(({ sentence }) => sentence);

describe('the sentences of guidance', () => {
  test('have ids that are unique, and unlike any rule’s or duty’s', () => {
    const ids = [...all.map(({ id }) => id), ...ruleIds, ...dutyIds];
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
  });

  test('stand each in the file that the table of contents names', () => {
    for (const path of Object.keys(sections)) {
      assert.ok(existsSync(new URL(`./chapters/${path}.ts`, import.meta.url)), path);
    }
  });

  test('are carried by something, or say why they are not; never both', () => {
    const faults = all.filter((one) => {
      const byRuleOrDuty = carriersOf(one).filter(({ kind }) => kind === 'rule' || kind === 'duty');
      const carried = carriersOf(one).length > 0;
      return one.notEncoded === null ? !carried : byRuleOrDuty.length > 0;
    });
    assert.deepEqual(
      faults.map(({ id }) => id),
      [],
    );
  });

  test('are sentences: they begin with a capital and end with a full stop', () => {
    for (const { id, says, notEncoded } of all) {
      assert.match(says, /^[A-Z“].*[.”]$/s, id);
      if (notEncoded !== null) assert.match(notEncoded, /^[A-Z“].*[.”]$/s, id);
    }
  });

  test('between them answer to every statement of the source documents but the purely technical', () => {
    const answered = new Set(all.flatMap(({ seeds }) => seeds));
    assert.deepEqual(
      seedStatementIds.filter((id) => !answered.has(id)),
      ['S0-1', 'S4-1', 'S4-27'],
    );
  });

  test('that are superseded say so, and carry nothing that is in force', () => {
    const old = all.filter(({ source }) => sourceOf(source).supersededBy === 'ukcis-2024');
    assert.ok(old.length >= 3);
    for (const one of old) {
      assert.ok(one.inForceTo, one.id);
      assert.ok(one.notEncoded, one.id);
    }
  });
});

describe('everything that carries a sentence', () => {
  test('rests on at least one, and only on sentences that stand in a chapter', () => {
    for (const { id, cites } of carriers) {
      assert.ok(cites.length > 0, id);
      for (const sentence of cites) assert.ok(all.includes(sentence), `${id}: ${sentence.id}`);
    }
  });
});
