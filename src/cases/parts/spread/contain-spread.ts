import { refuse } from '#kit';
import { type Pick } from '#acts';
import { defineAct } from '../../act.ts';
import { mayBeForPolice } from '../../agencies/police.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { type CaseState, done } from '../../state.ts';

const open = ({ reaches }: CaseState): readonly Pick[] =>
  reaches
    .filter(({ standing }) => standing === 'open')
    .map(({ id, name }) => ({ value: id, label: name }));

const standings = { contained: 'contained', 'not-yet': 'open', cannot: 'explained' } as const;

/** What was done to stop it in one place, and whether it has stopped. */
export const containSpread = defineAct({
  name: 'contain-spread',
  may: 'the leads',
  title: 'Record what was done to stop it somewhere',
  done: 'It is recorded.',
  event: 'spread-contained/1',
  recorded: 'Done to stop it going further',
  file: { of: 'reach' },
  from: ['reported', 'open'],
  fields: {
    reach: { kind: 'about', from: open, label: 'Where?', missing: 'Choose where' },
    steps: {
      kind: 'choices',
      label: 'What was done?',
      options: {
        'asked-to-stop': { label: 'They were asked not to show it or pass it on' },
        'asked-to-delete': {
          label: 'They were asked to delete it themselves',
          hint: 'Only once they have told us, and whoever is pictured has reported it or does not want to',
        },
        'group-told': { label: 'The group was spoken to, without saying who' },
        'group-closed': { label: 'The group was closed by those who run it' },
        reported: { label: 'It was reported to the service' },
        'carers-told': { label: 'Parents or carers were told' },
        'lead-told': { label: 'The other setting’s safeguarding lead was told' },
        'police-have-it': { label: 'The police have the device' },
        'paper-kept': {
          label:
            'A picture on paper was put away unseen: not copied, not destroyed, and for the police',
        },
        nothing: { label: 'Nothing yet' },
      },
      missing: 'Choose what was done, or “nothing yet”',
    },
    result: {
      kind: 'choice',
      label: 'Has it stopped there?',
      options: {
        contained: { label: 'Yes, as far as anybody can tell' },
        'not-yet': { label: 'Not yet' },
        cannot: { label: 'Nothing more can be done there', hint: 'Say why in your reasons' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether it has stopped there',
    },
    lookAgainOn: {
      kind: 'date',
      label: 'When will you look again?',
      missing: 'Give a date',
      onlyWhen: { field: 'result', is: ['not-yet', 'not-known'] },
    },
    reason: {
      kind: 'reason',
      label: 'What makes you think so, or why can nothing more be done?',
      missing: 'Say what makes you think so',
    },
  },
  pages: [
    { title: 'Stopping it', fields: ['reach', 'steps'] },
    { title: 'Has it stopped?', fields: ['result'] },
    { title: 'What happens next', fields: ['lookAgainOn', 'reason'] },
  ],
  refuse: (input, { state, now }) => {
    if (!open(state).some(({ value }) => value === input.reach))
      return refuse(
        'nothing-open-there',
        'Nothing is recorded there that has not stopped already.',
      );
    if (input.steps.includes('asked-to-delete') && mayBeForPolice(state))
      return refuse(
        'kept-for-the-police',
        'This may be for the police, who may need it kept. Ask that it is not shown or passed on instead. If somebody has deleted it already, record that as an action.',
      );
    return input.lookAgainOn ? reviewInThePast(input.lookAgainOn, now) : null;
  },
  follow: (state, event) => {
    const { reach, result, lookAgainOn } = event.data;
    const standing = result === 'not-known' ? ('open' as const) : standings[result];
    return {
      ...state,
      reaches: state.reaches.map((one) =>
        one.id === reach ? { ...one, ...done(event), standing, lookAgainOn } : one,
      ),
    };
  },
});
