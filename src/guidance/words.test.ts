import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factCitations } from './fact-citations.ts';
import { factNames, factShape } from './facts.ts';
import { reasonInWords } from './explain.ts';
import { sections } from './all-sentences.ts';
import * as guidance from './index.ts';
import { sources } from '#sources';

/** Everything in the room that a person may read. */
function everyWord(): readonly string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    Object.values(value).forEach(walk);
  };
  const { vignettes, seedStatements, ...rest } = guidance;
  Object.values({ ...rest, sections }).forEach(walk);
  return found.filter((words) => words.includes(' '));
}

describe('the words that people read', () => {
  test('ask each question of fact as a question, with a hint and what not knowing means', () => {
    for (const name of factNames) {
      const { question, hint, ifNotKnown, values } = factShape(name);
      assert.match(question, /\?$/, name);
      assert.match(hint, /[.?]$/, name);
      assert.match(ifNotKnown, /\.$/, name);
      assert.equal(values.at(-1)?.value, 'not-known', name);
      assert.ok(factCitations[name].length > 0);
    }
  });

  test('say every answer as a clause of its own', () => {
    const clauses = factNames.flatMap((name) => factShape(name).values.map(({ says }) => says));
    assert.equal(new Set(clauses).size, clauses.length);
    for (const says of clauses) assert.match(says, /^[a-z].*[^.]$/);
  });

  test('turn a reason into such a clause', () => {
    assert.equal(
      reasonInWords('adultInvolved: suspected'),
      'an adult is suspected of being involved',
    );
    assert.equal(
      reasonInWords('youngestDepictedAge: 12'),
      'the youngest person pictured was 12 when it was made',
    );
    assert.equal(
      reasonInWords('referralProfile: presume-refer'),
      'the school’s policy is to refer almost every incident',
    );
  });

  test('do not blame: none of the words that put the fault on a child', () => {
    const blaming =
      /\b(perpetrator|offender|promiscuous|risky behaviou?r|at fault|silly|foolish|naive|admitted|confessed|alleged(ly)?|disengaged|non-compliant|attention.needing|child porn\w*|lifestyle|victims?)\b/i;
    const title = sources['victim-blaming-2022'].title;
    const faults = everyWord().filter((words) => blaming.test(words) && words !== title);
    assert.deepEqual(faults, []);
  });

  test('use current terms: the old one only where it is explained, titled or quoted', () => {
    const old = everyWord().filter((words) => /sexting/i.test(words));
    for (const words of old)
      assert.match(words, /“sexting”|^(Sexting|Guidance for staff|A city safeguarding)/, words);
  });

  test('use curly quotation marks and British spelling', () => {
    const faults = everyWord().filter((words) =>
      /'|"|\b(behavior|organiz|recogniz|color)\w*/.test(words),
    );
    assert.deepEqual(faults, []);
  });
});
