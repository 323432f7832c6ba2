import { z } from 'zod';
import { defineActAdding } from '../../act.ts';
import { outcomes } from './outcomes.ts';
import { isBelowAdvice, maySecond, secondPersonProblem } from '../../who/second-person.ts';
import { done } from '../../state.ts';

/** A person decides, with reasons: with the advice, freely above it, below it only with a second senior person. */
export const decideOutcome = defineActAdding({
  name: 'decide',
  may: 'the leads',
  title: 'Decide',
  done: 'Your decision is recorded with its reasons. What it obliges is listed below.',
  event: 'decision-made/1',
  recorded: 'Decision made',
  file: { of: 'case' },
  from: ['open'],
  advice: 'as-it-stands',
  asks: 'whoever you ask to look at the decision',
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
        'Three decisions need a second senior person: going below what the guidance advises; anything about a member of staff; and not referring, where the head is also the safeguarding lead. You may ask for one in other cases, too.',
      fields: ['second'],
      onlyIf: (answers, state) => maySecond(answers['outcome'], state),
    },
  ],
  adds: z.strictObject({
    advised: z.string().nullable(),
    edition: z.string().nullable(),
    below: z.boolean(),
  }),
  decide: (input, deciding) => {
    const { advice } = deciding.state;
    return (
      secondPersonProblem(input, deciding) ?? {
        advised: advice?.decision ?? null,
        edition: advice?.edition ?? null,
        below: isBelowAdvice(input.outcome, deciding.state),
      }
    );
  },
  follow: (state, event) => {
    const { outcome, below, second } = event.data;
    const decision = {
      ...done(event),
      outcome,
      by: event.actor,
      againstAdvice: below,
      second: second === null ? null : { person: second, agrees: null },
    };
    // Whoever decides under an edition has read what it says; under the one before, they have not.
    const isRead = state.unreadAdvice?.now.edition === event.data.edition;
    return { ...state, decision, unreadAdvice: isRead ? null : state.unreadAdvice };
  },
});
