import { z } from 'zod';
import { refuse } from '#kit';
import { type Values, done, type Placed } from '#acts';
import { type Deciding, defineActAdding } from '../../act.ts';
import { yesNoNotKnown } from '../../questions.ts';
import type { CaseState } from '../../state.ts';
import { whyNotHeld } from './standing.ts';
import { openAgreement, type Viewing } from './state.ts';

const onlyIfHeld = { field: 'happened', is: ['took-place'] } as const;

const fields = {
  happened: {
    kind: 'choice',
    label: 'Did anybody look?',
    options: {
      'did-not': {
        label: 'No. Nobody looked under this agreement',
        hint: 'Often something else was enough after all',
      },
      'took-place': { label: 'Yes, the person it was agreed for' },
      'not-known': { label: 'I do not know yet', hint: 'You will be reminded to find out' },
    },
    missing: 'Say whether anybody looked, or that you do not know yet',
  },
  who: {
    kind: 'person',
    from: 'staff-who-may-know',
    label: 'Who looked?',
    missing: 'Choose who looked',
    onlyWhen: onlyIfHeld,
  },
  at: {
    kind: 'when',
    past: true,
    label: 'When?',
    missing: 'Give the date and time',
    onlyWhen: onlyIfHeld,
  },
  where: {
    kind: 'text',
    label: 'Where in school?',
    missing: 'Say where in school',
    onlyWhen: onlyIfHeld,
  },
  present: {
    kind: 'person',
    from: 'staff-who-may-know',
    label: 'Who else was there?',
    hint: 'They did not need to look. If they saw it too, record that as well: who saw an image',
    missing: 'Choose who else was there',
    onlyWhen: onlyIfHeld,
  },
  sameSex: {
    ...yesNoNotKnown('Was whoever looked of the same sex as the child?'),
    onlyWhen: onlyIfHeld,
  },
  whyNotSame: {
    kind: 'narrative',
    voice: 'staff',
    label: 'Why could it not be somebody of the same sex?',
    missing: 'Say why it could not be somebody of the same sex',
    onlyWhen: { field: 'sameSex', is: ['no'] },
  },
  kept: {
    kind: 'choice',
    label: 'Was anything copied, printed, saved or shared?',
    options: {
      no: { label: 'No, nothing' },
      yes: {
        label: 'Yes',
        hint: 'Leave it as it is, and ask the police what to do',
      },
      'not-known': { label: 'I do not know' },
    },
    missing: 'Say whether anything was kept, or that you do not know',
    onlyWhen: onlyIfHeld,
  },
  followed: {
    kind: 'choices',
    label: 'What followed from it?',
    options: {
      nothing: { label: 'Nothing further' },
      'agency-told': { label: 'Another agency is told' },
      reported: { label: 'It is reported to a service or the Internet Watch Foundation' },
      'helped-to-report': { label: 'The child or a parent is helped to report it' },
      'not-known': { label: 'I do not know yet' },
    },
    missing: 'Say what followed, or that you do not know yet',
    onlyWhen: onlyIfHeld,
  },
  reason: {
    kind: 'reason',
    label: 'Why was it done like this, or not at all?',
    hint: 'Never say what was seen',
    missing: 'Say why it was done like this, or not at all',
  },
} as const;

type Said = Values<typeof fields>;
const instead = 'If somebody looked all the same, record that as it was: who saw an image.';

function tookNoPlace(said: Said, viewing: Viewing, deciding: Deciding) {
  const { state, school } = deciding;
  if (!school.ways.viewingException)
    return refuse('viewing-switched-off', 'Your school has settled that nobody looks.', instead);
  const why = whyNotHeld(viewing, { state, school, at: said.at ?? '' });
  if (why) return refuse('agreement-ended', why, instead);
  if (said.who !== viewing.answer?.looks)
    return refuse('not-the-one-agreed', 'It was agreed for somebody else.', instead);
  return said.present === said.who || deciding.directory(said.present ?? '')?.kind !== 'staff'
    ? refuse('nobody-was-there', 'Choose who else was there. Nobody looks alone.')
    : null;
}

/** Whoever looked has seen it, and is offered support as anybody who did. */
function withExposure(
  state: CaseState,
  event: Placed,
  { exposure: id, who: person, name }: Record<'exposure' | 'who' | 'name', string | null>,
): CaseState {
  if (id === null) return state;
  const one = { ...done(event), id, person, name, how: 'by-agreement', support: null } as const;
  return { ...state, exposures: [...state.exposures, one] };
}

/** What came of an agreement: nobody looked after all; or who did, when, where and with whom (procedure.md 2.7). */
export const recordViewing = defineActAdding({
  name: 'record-viewing',
  may: 'the leads',
  title: 'Say what came of the agreement to look',
  done: 'It is recorded. Nobody will ever ask what was seen.',
  event: 'viewing-recorded/1',
  recorded: 'What came of the agreement to look was recorded',
  file: { of: 'case' },
  from: ['open'],
  offered: (state) => openAgreement(state) !== null,
  fields,
  pages: [
    { title: 'Whether anybody looked', fields: ['happened'] },
    {
      title: 'Who, when and where',
      intro: 'This is about how it was done, and never about what was seen.',
      fields: ['who', 'at', 'where', 'present'],
    },
    { title: 'How it was done', fields: ['sameSex', 'kept', 'followed'] },
    { title: 'Why not somebody of the same sex', fields: ['whyNotSame'] },
    { title: 'Your reasons', fields: ['reason'] },
  ],
  adds: z.strictObject({
    viewing: z.string(),
    exposure: z.string().nullable(),
    name: z.string().nullable(),
  }),
  decide: (input, deciding) => {
    const viewing = openAgreement(deciding.state);
    if (!viewing)
      return refuse('nothing-agreed', 'Nothing has been agreed that could have come of.');
    if (input.happened !== 'took-place') return { viewing: viewing.id, exposure: null, name: null };
    const name = deciding.directory(input.who ?? '')?.name ?? null;
    return (
      tookNoPlace(input, viewing, deciding) ?? {
        viewing: viewing.id,
        exposure: deciding.newId,
        name,
      }
    );
  },
  follow: (state, event) => {
    const { viewing, happened, kept } = event.data;
    if (happened === 'not-known') return state;
    const outcome = { ...done(event), tookPlace: happened === 'took-place', kept };
    const viewings = state.viewings.map((one) => (one.id === viewing ? { ...one, outcome } : one));
    return withExposure({ ...state, viewings }, event, event.data);
  },
});
