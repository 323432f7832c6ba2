import { refuse } from '#kit';
import { done } from '#acts';
import { type Deciding, defineAct } from '../../act.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { isCleared } from '../deletion/standing.ts';
import { systemPicks, systemsAre } from './standing.ts';
import { alsoAfterClosing } from '../../duties/step.ts';
import { byStaff, when, whoAgreed } from '../../questions.ts';

const opened = { field: 'outcome', is: ['open-again'] } as const;

interface Released {
  readonly system: string;
  readonly outcome: 'open-again' | 'stays';
  readonly gone: string | null;
  readonly until: string | null;
}

function notYet(input: Released, { state, now }: Deciding) {
  if (!systemsAre(state, 'isolated', 'stays').some(({ id }) => id === input.system))
    return refuse('not-isolated', 'That system is not isolated in this case.');
  if (input.outcome === 'stays') return input.until ? reviewInThePast(input.until, now) : null;
  if (!isCleared(state))
    return refuse(
      'system-may-be-needed',
      'The police or another agency may need it as it is. First record, under Deletion, that nobody else needs it.',
    );
  return input.gone === 'still-there' || input.gone === 'not-known'
    ? refuse(
        'others-could-see-it',
        'Others could come upon it. It stays isolated until the police or whoever runs the service say that it is gone, or that nothing was there.',
      )
    : null;
}

/** A system is opened again once nobody needs it isolated; or it stays isolated, with the reason. */
export const releaseSystem = defineAct({
  name: 'release-system',
  may: 'the leads and the head',
  title: 'Decide whether a system or account is opened again',
  done: 'It is recorded.',
  event: 'system-released/1',
  recorded: 'Decided whether a system is opened again',
  file: { of: 'named', without: ['system'] },
  from: alsoAfterClosing,
  fields: {
    system: {
      kind: 'about',
      from: systemPicks('isolated', 'stays'),
      label: 'Which system or account?',
      missing: 'Choose the system or account',
    },
    outcome: {
      kind: 'choice',
      label: 'What was decided?',
      options: {
        'open-again': { label: 'It is open again', hint: 'Only once nobody needs it as it is' },
        stays: { label: 'It stays isolated' },
      },
      missing: 'Say what was decided',
    },
    gone: {
      kind: 'choice',
      label: 'Is there anything in it that others could come upon?',
      hint: 'Go by what the police or those who run it say. Nobody looks to check',
      options: {
        'nothing-there': { label: 'No: there was nothing, or it is not there any more' },
        'removed-as-agreed': {
          label: 'No: it was removed in the way the police or the service asked',
          hint: 'Where no agency has a part: as the head agreed',
        },
        'still-there': { label: 'Yes' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether others could come upon anything, or that you do not know',
      onlyWhen: opened,
    },
    removedBy: {
      kind: 'text',
      label: 'Who removed it, and who was with them?',
      hint: 'Whoever runs the system, without opening it. Never the person who came upon it, alone',
      missing: 'Say who removed it, and who was with them',
      onlyWhen: { field: 'gone', is: ['removed-as-agreed'] },
      later: true,
    },
    by: { ...byStaff('Who opened it again?'), onlyWhen: opened },
    at: { ...when, onlyWhen: opened },
    until: {
      kind: 'date',
      label: 'When will you look at this again?',
      missing: 'Give the date to look again',
      onlyWhen: { field: 'outcome', is: ['stays'] },
    },
    agreed: whoAgreed,
    reason: {
      kind: 'reason',
      label: 'Why was it decided like this?',
      missing: 'Say why it was decided like this',
    },
  },
  pages: [
    { title: 'A system or account that is isolated', fields: ['system', 'outcome'] },
    { title: 'Is it safe, and until when?', fields: ['gone', 'removedBy', 'by', 'at', 'until'] },
    { title: 'Who agreed, and why', fields: ['agreed', 'reason'] },
  ],
  refuse: notYet,
  follow: (state, event) => {
    const { system, outcome, until } = event.data;
    const release = { ...done(event), outcome, until };
    return {
      ...state,
      systems: state.systems.map((one) => (one.id === system ? { ...one, release } : one)),
    };
  },
});
