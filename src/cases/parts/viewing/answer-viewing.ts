import { z } from 'zod';
import { refuse } from '#kit';
import { done } from '#acts';
import { type Deciding, defineActAdding } from '../../act.ts';
import { barredStaff } from '../../who/barred.ts';
import { nobodyMayLook } from './never.ts';
import { waitingViewing } from './state.ts';

const onlyIfAgreed = { field: 'agrees', is: ['yes'] } as const;
const safeguarding: readonly string[] = ['lead', 'deputy'];

interface Agreed {
  readonly looks: string | null;
  readonly present: string | null;
}

/** Only somebody of the safeguarding team looks; whoever agrees does not, and nobody is alone with it. */
function whoMayNot({ looks, present }: Agreed, { state, actor, directory }: Deciding) {
  const barred = barredStaff(state);
  const staff = [looks, present].map((id) => (id && !barred.includes(id) ? directory(id) : null));
  if (staff.some((one) => one?.kind !== 'staff'))
    return refuse(
      'looker-may-not-know',
      'One of these people may not know of this case. Choose again.',
    );
  if (looks === actor.id || !staff[0]?.roles.some((role) => safeguarding.includes(role)))
    return refuse(
      'not-theirs-to-look',
      'Only the safeguarding lead or a deputy may look, and never whoever agrees to it.',
    );
  return looks === present
    ? refuse('nobody-looks-alone', 'Somebody else has to be there. They need not look.')
    : null;
}

/** The second senior person says no, or agrees to one look, by one person, with another there. */
export const answerViewing = defineActAdding({
  name: 'answer-viewing',
  may: 'whoever is asked',
  title: 'Say no, or agree that somebody may look',
  done: 'Your answer is recorded, and the safeguarding lead sees it in the case.',
  event: 'viewing-answered/1',
  recorded: 'Whether anybody may look was answered',
  file: { of: 'case' },
  from: ['open'],
  offered: (state) => waitingViewing(state) !== null,
  beside: { title: 'What is asked', entry: { newest: 'consider-viewing' } },
  advice: 'as-it-stands',
  answers: 'consider-viewing',
  fields: {
    agrees: {
      kind: 'choice',
      label: 'What is your answer?',
      hint: 'If you are in doubt, say no. Other ways are always open, and nobody is left without help',
      options: {
        no: { label: 'No. Nobody looks', hint: 'The usual answer' },
        yes: {
          label: 'I agree to it, this once',
          hint: 'It holds until the end of the next working day, or until the police have a part in this',
        },
      },
      missing: 'Say whether you agree',
    },
    looks: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'Who may look?',
      hint: 'The safeguarding lead or a deputy, and not you. Best somebody of the same sex as the child',
      missing: 'Choose who may look',
      onlyWhen: onlyIfAgreed,
    },
    present: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'Who else is there?',
      hint: 'They need not look',
      missing: 'Choose who else is there',
      onlyWhen: onlyIfAgreed,
    },
    where: {
      kind: 'text',
      label: 'Where in school?',
      hint: 'Best a senior leader’s office. Never anywhere else, and never at home',
      missing: 'Say where in school',
      onlyWhen: onlyIfAgreed,
    },
    reason: {
      kind: 'reason',
      label: 'Why?',
      missing: 'Say why',
    },
  },
  pages: [
    { title: 'Say no, or agree', fields: ['agrees'] },
    {
      title: 'This once',
      intro: 'Nothing is copied, printed, saved or shared, whatever happens.',
      fields: ['looks', 'present', 'where'],
    },
    { title: 'Your reasons', fields: ['reason'] },
  ],
  adds: z.strictObject({ viewing: z.string() }),
  decide: (input, deciding) => {
    const waiting = waitingViewing(deciding.state);
    if (!waiting) return refuse('nothing-asked', 'Nobody is waiting for an answer about this.');
    if (waiting.second !== deciding.actor.id)
      return refuse('not-asked', 'Somebody else was asked to answer this.');
    const mayNot =
      input.agrees === 'yes' ? (nobodyMayLook(deciding) ?? whoMayNot(input, deciding)) : null;
    return mayNot ?? { viewing: waiting.id };
  },
  follow: (state, event) => {
    const { viewing, agrees, looks, present } = event.data;
    const answer = { ...done(event), agrees: agrees === 'yes', looks, present };
    const viewings = state.viewings.map((one) => (one.id === viewing ? { ...one, answer } : one));
    return { ...state, viewings };
  },
});
