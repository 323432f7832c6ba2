import type { Condition } from './conditions.ts';
import { type Situation, maskOf, placeOf } from './situation.ts';

/** A condition made ready to run. */
export type Test = (situation: Situation) => boolean;

const made = new WeakMap<Condition, Test>();

/** Turns a condition into a function, once for each condition, so that running it costs next to nothing. */
export function compile(condition: Condition): Test {
  const known = made.get(condition);
  if (known) return known;
  const test = testFor(condition);
  made.set(condition, test);
  return test;
}

function testFor(condition: Condition): Test {
  switch (condition.kind) {
    case 'fact': {
      const place = placeOf(condition.fact);
      const mask = maskOf(condition.fact, condition.values);
      return (situation) => ((situation.bits[place] ?? 0) & mask) !== 0;
    }
    case 'class':
      return (situation) => situation.class === condition.is;
    case 'profile':
      return (situation) => situation.profile === condition.is;
    case 'no-other-rule':
      return (situation) => !situation.otherRuleEngaged;
    case 'decision':
      return (situation) => condition.oneOf.includes(situation.decision);
    case 'open-questions':
      return (situation) => situation.openQuestions;
    case 'term':
      return compile(condition.of);
    case 'not': {
      const inner = compile(condition.of);
      return (situation) => !inner(situation);
    }
    case 'all':
      return everyOf(condition.of.map(compile));
    case 'any':
      return someOf(condition.of.map(compile));
  }
}

function everyOf(tests: readonly Test[]): Test {
  return (situation) => {
    for (const test of tests) if (!test(situation)) return false;
    return true;
  };
}

function someOf(tests: readonly Test[]): Test {
  return (situation) => {
    for (const test of tests) if (test(situation)) return true;
    return false;
  };
}
