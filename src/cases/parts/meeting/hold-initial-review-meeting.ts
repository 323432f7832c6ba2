import { defineAct } from '../../act.ts';
import { yesNoNotKnown, services } from '../../questions.ts';
import { done } from '../../state.ts';
import { asked } from './questions.ts';
import { withAccount } from '../../record/accounts.ts';

/** The initial review meeting and its nine questions (procedure.md 2.2, IR1 to IR9). */
export const holdInitialReviewMeeting = defineAct({
  name: 'hold-initial-review-meeting',
  may: 'the leads',
  title: 'Record the initial review meeting',
  done: 'The meeting is recorded. What it changed is shown below.',
  event: 'initial-review-meeting-held/1',
  recorded: 'Initial review meeting held',
  file: { of: 'case', alone: ['children'] },
  from: ['reported', 'open'],
  advice: 'as-it-stands',
  fields: {
    heldAt: {
      kind: 'when',
      past: true,
      label: 'When was the meeting?',
      missing: 'Give the date and time of the meeting',
    },
    attendees: {
      kind: 'people',
      from: 'staff',
      label: 'Who was there from school?',
      missing: 'Choose who was there',
    },
    others: {
      kind: 'text',
      label: 'Anyone else there?',
      hint: 'For example a social worker or a safer schools officer, with their job',
      missing: 'Say who else was there',
      optional: true,
    },
    immediateRisk: {
      ...yesNoNotKnown(asked('IR1').label),
      hint: asked('IR1').hint,
      missing: 'Say whether any child is at immediate risk, or that you do not know',
    },
    tellNow: {
      kind: 'choice',
      ...asked('IR2'),
      options: {
        police: { label: 'Yes, the police' },
        'social-care': { label: 'Yes, children’s social care' },
        both: { label: 'Yes, both' },
        neither: { label: 'Neither' },
        'not-decided': { label: 'Not decided yet', hint: 'You will be reminded to decide' },
      },
      missing: 'Say who should be told now',
    },
    viewing: {
      kind: 'choice',
      ...asked('IR3'),
      options: {
        no: { label: 'No' },
        refused: { label: 'Somebody thought so, and it was refused' },
        considered: {
          label: 'Somebody thinks so, and it still has to be answered',
          hint: 'You will be asked to answer it. Until then nobody looks',
        },
      },
      missing: 'Say whether anything would have to be seen',
    },
    viewingRefused: {
      kind: 'reason',
      label: 'Why was it thought of, and why was it refused?',
      missing: 'Say why it was thought of and why it was refused',
      onlyWhen: { field: 'viewing', is: ['refused'] },
    },
    moreInformation: {
      kind: 'narrative',
      voice: 'staff',
      label: asked('IR4').label,
      hint: 'When you have recorded the meeting you can give each of these to somebody as a task',
      missing: 'Say what else you need to know, or “nothing more”',
    },
    reach: {
      kind: 'choices',
      label: asked('IR5').label,
      hint: 'Choose every one you know of',
      options: services,
      missing: 'Choose the services, or “I do not know”',
    },
    removal: {
      kind: 'narrative',
      voice: 'staff',
      ...asked('IR6'),
      missing: 'Say what is needed now, or “nothing yet”',
    },
    children: {
      kind: 'narrative',
      voice: 'staff',
      ...asked('IR7'),
      missing: 'Say what affects the risk, or “not known yet”',
    },
    otherSettings: {
      kind: 'narrative',
      voice: 'staff',
      ...asked('IR8'),
      missing: 'Say who, or “nobody else”',
    },
    parents: {
      kind: 'choice',
      ...asked('IR9'),
      options: {
        'yes-now': { label: 'Now' },
        'yes-later': { label: 'Later' },
        no: { label: 'Not for now, or not all of them' },
        'not-decided': { label: 'Not decided yet' },
      },
      missing: 'Say when parents or carers will be told',
    },
    parentsReason: {
      kind: 'reason',
      label: 'Why later, or why not?',
      missing: 'Say why later, or why not',
      onlyWhen: { field: 'parents', is: ['yes-later', 'no'] },
    },
    outcome: {
      kind: 'reason',
      label: 'What did the meeting agree, and why?',
      missing: 'Say what the meeting agreed and why',
    },
  },
  pages: [
    { title: 'The meeting', fields: ['heldAt', 'attendees', 'others'] },
    { title: 'Danger', fields: ['immediateRisk'] },
    { title: 'Who should be told now', fields: ['tellNow'] },
    { title: 'Looking at the imagery', fields: ['viewing'] },
    { title: 'Why it was refused', fields: ['viewingRefused'] },
    { title: 'What else you need to know', fields: ['moreInformation', 'children'] },
    { title: 'How far it has gone', fields: ['reach', 'removal'] },
    { title: 'Telling other people', fields: ['otherSettings', 'parents'] },
    { title: 'Parents and carers', fields: ['parentsReason'] },
    { title: 'What the meeting agreed', fields: ['outcome'] },
  ],
  follow: (state, event) => {
    const { immediateRisk, heldAt, parents, tellNow, viewing } = event.data;
    const said = withAccount(state, event, {
      saidBy: 'the initial review meeting',
      saidAt: heldAt,
      values: [['immediateRisk', immediateRisk]],
    });
    return { ...said, meeting: { ...done(event), parents, nextStep: tellNow, viewing } };
  },
});
