import { type Engine, outcomeOf } from './engine.ts';
import { type FactName, factNames } from './facts.ts';
import { type Situation, bitOf, placeOf } from './situation.ts';

const unknownBit = new Map(factNames.map((name) => [name, bitOf(name, 'not-known')]));

/**
 * The facts not known whose answer, put in alone, would change the decision, the class or the subtype;
 * those that could change the decision first, and otherwise in the order in which people are asked.
 */
export function openQuestionsFor(engine: Engine, situation: Situation): readonly FactName[] {
  const now = outcomeOf(engine, situation);
  const deciding: FactName[] = [];
  const classing: FactName[] = [];
  for (const [fact, alternatives] of engine.alternatives) {
    const place = placeOf(fact);
    const recorded = situation.bits[place] ?? 0;
    if (recorded !== unknownBit.get(fact)) continue;
    let changesClass = false;
    let changesDecision = false;
    for (const bit of alternatives) {
      situation.bits[place] = bit;
      const then = outcomeOf(engine, situation);
      changesClass ||= then.step !== now.step;
      changesDecision ||= then.decision !== now.decision;
      if (changesDecision) break;
    }
    situation.bits[place] = recorded;
    if (changesDecision) deciding.push(fact);
    else if (changesClass) classing.push(fact);
  }
  outcomeOf(engine, situation);
  return [...deciding, ...classing];
}
