import { type FactName, factNames } from '#guidance';
import { refuse } from '#kit';
import { defineAct } from '../../act.ts';
import { type FactField, factField } from '../../record/fact-field.ts';
import { furtherFields, furtherIn, withFurther } from './further.ts';
import { earlierKnown } from '../links/earlier.ts';
import { theirReference, withTheirReference } from '../referrals/told-before.ts';
import { withAccount } from '../../record/accounts.ts';

/** Asked since the edition of December 2026; accounts given before it say nothing of them. */
const later: readonly FactName[] = ['youngestInvolvedAge', 'household', 'agencyAlready'];

const factFields = Object.fromEntries(
  factNames.map((name): [FactName, FactField] => [
    name,
    later.includes(name) ? { ...factField(name), later: true } : factField(name),
  ]),
) as Readonly<Record<FactName, FactField>>;

/** Facts that may be about any of several children, and so are in no file where there is more than one. */
const ofWhichChild = [
  'youngestDepictedAge',
  'youngestInvolvedAge',
  'household',
  'capacityConcern',
  'vulnerability',
  'priorIncidents',
  'whyNotEarlier',
  'refusesDeletion',
];

/** The facts that one account gives; those it does not mention stay as they were. */
export function factAccounts(
  data: Readonly<Partial<Record<FactName, string | null>>>,
): readonly (readonly [FactName, string])[] {
  return factNames.flatMap((name) => {
    const value = data[name];
    return value === null || value === undefined ? [] : [[name, value] as const];
  });
}

/** Answers about earlier incidents that say less than a case Safelight holds. */
const saysLess: readonly unknown[] = ['none', 'not-known'];

/** Records what one person says about the facts. A later account never overwrites an earlier one. */
export const recordFacts = defineAct({
  name: 'record-facts',
  may: 'the leads',
  title: 'Answer the assessment questions',
  done: 'The answers are recorded, and the advice has been worked out again.',
  event: 'facts-recorded/1',
  recorded: 'Facts recorded',
  file: { of: 'case', alone: ofWhichChild },
  from: ['reported', 'open', 'closed'],
  advice: 'by-the-answers',
  changesReaders: true,
  fields: {
    saidBy: {
      kind: 'text',
      label: 'Who told you this?',
      hint: 'One person, or one meeting, at a time. Use “my own judgement” for the last two questions',
      missing: 'Say who told you this',
    },
    saidAt: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    ...factFields,
    whyNotEarlier: {
      kind: 'narrative',
      voice: 'staff',
      label: 'Why is your answer another than what Safelight holds?',
      hint: 'It holds an earlier incident of a child in this case. For example: it was about somebody else. Do not name another child',
      missing: 'Say why your answer is another',
      optional: true,
      later: true,
      ofEarlier: true,
      onlyWhen: { field: 'priorIncidents', is: ['none', 'not-known'] },
    },
    ...furtherFields,
    theirReference: theirReference('agencyAlready'),
    reason: {
      kind: 'reason',
      label: 'How sure are they, and is there anything else that matters?',
      missing: 'Say how sure they are',
    },
  },
  pages: [
    { title: 'Who told you', fields: ['saidBy', 'saidAt'] },
    { title: 'Is a child in danger?', fields: ['immediateRisk', 'agencyAlready'] },
    { title: 'Adults', fields: ['adultInvolved', 'staffImplicated'] },
    { title: 'Pressure', fields: ['coercion', 'motive', 'powerImbalance', 'household'] },
    {
      title: 'The children',
      fields: [
        'youngestDepictedAge',
        'youngestInvolvedAge',
        'childInvolved',
        'capacityConcern',
        'vulnerability',
      ],
    },
    {
      title: 'What people say it is',
      intro: 'Go only by what people say. Nobody needs to look, and nobody should.',
      fields: ['medium', 'origin', 'sexualActs', 'violentOrAtypical'],
    },
    {
      title: 'Sharing',
      fields: ['sharing', 'sharedWithAgreement', 'unwantedReceipt', 'refusesDeletion'],
    },
    { title: 'Earlier incidents', fields: ['priorIncidents', 'whyNotEarlier'] },
    { title: 'Your judgement', fields: ['enoughInformation', 'manageableInSetting'] },
    {
      title: 'Further questions',
      intro: 'None of these changes the advice. They are for the plan, and for whoever asks later.',
      fields: ['impact', 'consequences', 'parentsRisk', 'around', 'continuum'],
    },
    { title: 'The reference they were given', fields: ['theirReference'] },
    { title: 'How sure this is', fields: ['reason'] },
  ],
  refuse: (input, { earlier = [] }) => {
    const goesAgainst = earlierKnown(earlier) && saysLess.includes(input.priorIncidents);
    if (goesAgainst && !input.whyNotEarlier)
      return refuse(
        'earlier-incident-known',
        'Safelight holds an earlier incident of a child in this case. Answer by it, or say why your answer is another.',
      );
    return factAccounts(input).length + furtherIn(input).length > 0
      ? null
      : refuse('nothing-answered', 'Answer at least one question. “Not known” is an answer.');
  },
  follow: (state, event) => {
    const { saidBy, saidAt } = event.data;
    const values = factAccounts(event.data);
    const said = values.length > 0 ? withAccount(state, event, { saidBy, saidAt, values }) : state;
    return withTheirReference(withFurther(said, event), event, event.data.theirReference);
  },
});
