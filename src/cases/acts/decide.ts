import { z } from 'zod';
import { refuse } from '#kit';
import { defineActAdding } from '../define-act.ts';
import type { Deciding } from '../act.ts';
import { isOutcome, outcomeOrder, outcomes } from '../outcomes.ts';
import type { CaseState } from '../state.ts';

/** True when an outcome is less urgent than what the guidance advises on the recorded facts. */
export function isBelowAdvice(outcome: unknown, state: CaseState): boolean {
  const advised = state.advice?.decision;
  if (!isOutcome(outcome) || !isOutcome(advised)) return false;
  return outcomeOrder.indexOf(outcome) > outcomeOrder.indexOf(advised);
}

function secondPersonProblem(second: string | null, { actor, directory }: Deciding) {
  if (!second)
    return refuse(
      'needs-second-person',
      'Going below the advice needs a second senior person. Choose who will look at your decision.',
    );
  if (second === actor.id)
    return refuse('second-person-is-you', 'The second person must be somebody other than you.');
  if (!directory(second)?.senior)
    return refuse(
      'second-person-not-senior',
      'The second person must be a senior member of staff.',
    );
  return null;
}

/** A person decides, with reasons: with the advice, freely above it, below it only with a second senior person. */
export const decideOutcome = defineActAdding({
  name: 'decide',
  group: 'decide',
  title: 'Decide',
  done: 'Your decision is recorded with its reasons. What it obliges is listed below.',
  event: 'decision-made/1',
  recorded: 'Decision made',
  from: ['open'],
  fields: {
    outcome: {
      kind: 'choice',
      label: 'What have you decided?',
      options: outcomes,
      missing: 'Choose what you have decided',
    },
    reason: {
      kind: 'reason',
      label: 'What are your reasons?',
      hint: 'Say what you weighed, and what you decided not to do. Somebody who was not there should be able to follow it',
      missing: 'Give your reasons',
    },
    proportionate: {
      kind: 'narrative',
      voice: 'staff',
      label:
        'How does this put the children’s welfare and protection first, and why is it proportionate?',
      missing: 'Say how this puts the children’s welfare first',
    },
    second: {
      kind: 'person',
      from: 'senior-staff',
      label: 'Which senior person will look at this decision?',
      hint: 'They will be asked to agree or disagree, and to say why. It cannot be you',
      missing: 'Choose a senior person',
      optional: true,
    },
  },
  pages: [
    { title: 'Your decision', fields: ['outcome'] },
    { title: 'Your reasons', fields: ['reason', 'proportionate'] },
    {
      title: 'A second senior person',
      intro:
        'You have chosen something less urgent than the guidance advises. You may, with reasons and a second senior person.',
      fields: ['second'],
      onlyIf: (answers, state) => isBelowAdvice(answers['outcome'], state),
    },
  ],
  adds: z.strictObject({
    advised: z.string().nullable(),
    edition: z.string().nullable(),
    below: z.boolean(),
  }),
  decide: (input, deciding) => {
    const { state } = deciding;
    const below = isBelowAdvice(input.outcome, state);
    const problem = below ? secondPersonProblem(input.second, deciding) : null;
    if (problem) return problem;
    return {
      advised: state.advice?.decision ?? null,
      edition: state.advice?.edition ?? null,
      below,
    };
  },
});
