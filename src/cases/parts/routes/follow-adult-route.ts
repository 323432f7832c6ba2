import { refuse } from '#kit';
import { defineAct } from '../../act.ts';
import { yesNoNotKnown } from '../../questions.ts';
import { done } from '../../state.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** What an adult who is pictured wants, and what they were told of their rights (procedure.md 2.9, 18+ learners). */
export const followAdultRoute = defineAct({
  name: 'follow-adult-route',
  may: 'the leads',
  title: 'Record a talk with the adult pictured',
  done: 'It is recorded. Their wishes lead, unless somebody is at risk.',
  event: 'adult-route-followed/1',
  recorded: 'Talked with the adult pictured',
  file: { of: 'self' },
  from: alsoAfterClosing,
  fields: {
    person: {
      kind: 'person',
      from: 'people-in-case',
      label: 'With whom did you talk?',
      missing: 'Choose the person',
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    wishes: {
      kind: 'narrative',
      voice: 'other-person',
      label: 'What do they want to happen, in their own words?',
      missing: 'Write what they want to happen',
    },
    police: {
      kind: 'choice',
      label: 'Do they want to go to the police?',
      hint: 'Sharing an intimate image of an adult without their agreement is an offence. Whether to report it is theirs to decide',
      options: {
        yes: { label: 'Yes, and we help' },
        no: { label: 'No, or not for now' },
        undecided: { label: 'They are thinking about it' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether they want to go to the police',
    },
    told: {
      kind: 'choices',
      label: 'What were they told about?',
      options: {
        'revenge-porn-helpline': { label: 'The Revenge Porn Helpline' },
        stopncii: { label: 'StopNCII, which helps services to block an image of an adult' },
        platform: { label: 'Reporting it to the service itself' },
        'support-here': { label: 'Support here, and a person to come back to' },
        'support-elsewhere': { label: 'Counselling or another service' },
        'staff-support': {
          label: 'For staff: an employee helpline, occupational health or their union',
        },
        nothing: { label: 'Nothing yet' },
      },
      missing: 'Choose what they were told about, or “Nothing yet”',
    },
    risk: {
      ...yesNoNotKnown(
        'Is anybody at risk, or is this adult being forced, or unable to decide for themselves?',
      ),
      hint: 'Then you can tell adult social care or the police without their agreement',
      missing: 'Say whether anybody is at risk, or that you do not know',
    },
    reason: {
      kind: 'reason',
      label: 'What happens now, and why?',
      hint: 'If somebody is at risk: whom you told, when, and their reference',
      missing: 'Say what happens now, and why',
    },
  },
  pages: [
    { title: 'The talk', fields: ['person', 'at'] },
    { title: 'What they want', fields: ['wishes', 'police'] },
    { title: 'What they were told', fields: ['told'] },
    { title: 'Risk, and what happens now', fields: ['risk', 'reason'] },
  ],
  refuse: (input, { state }) => {
    if (input.told.includes('nothing') && input.told.length > 1)
      return refuse(
        'nothing-and-something',
        'Choose “Nothing yet” on its own, or what they were told about.',
      );
    return state.people.some(({ id, kind }) => id === input.person && kind !== 'carer')
      ? null
      : refuse('no-such-adult', 'That person is not in this case. Add them first.');
  },
  follow: (state, event) => {
    const { person, risk } = event.data;
    return { ...state, adultRoutes: [...state.adultRoutes, { ...done(event), person, risk }] };
  },
});
