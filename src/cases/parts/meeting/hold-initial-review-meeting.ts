import { defineAct } from '../../define-act.ts';
import { yesNoNotKnown, services } from '../../options.ts';
import { done } from '../../state.ts';
import { withAccount } from '../../accounts.ts';

/** The initial review meeting and its nine questions (procedure.md 2.2, IR1 to IR9). */
export const holdInitialReviewMeeting = defineAct({
  name: 'hold-initial-review-meeting',
  part: 'meeting',
  title: 'Record the initial review meeting',
  done: 'The meeting is recorded. What it changed is shown below.',
  event: 'initial-review-meeting-held/1',
  recorded: 'Initial review meeting held',
  from: ['reported', 'open'],
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
      ...yesNoNotKnown('Is any child at immediate risk?'),
      missing: 'Say whether any child is at immediate risk, or that you do not know',
    },
    tellNow: {
      kind: 'choice',
      label: 'Should the police or children’s social care be told now?',
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
      label: 'Has anyone suggested looking at the imagery?',
      hint: 'The answer is normally no. You do not need to see it to keep a child safe',
      options: {
        no: { label: 'No' },
        refused: { label: 'Yes, and it was refused' },
      },
      missing: 'Say whether anyone has suggested looking',
    },
    viewingRefused: {
      kind: 'reason',
      label: 'Why was it suggested, and why was it refused?',
      hint: 'Do not describe the imagery',
      missing: 'Say why it was suggested and why it was refused',
      onlyWhen: { field: 'viewing', is: ['refused'] },
    },
    moreInformation: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What else do you need to find out, who will do it, and by when?',
      missing: 'Say what else you need to find out, or “nothing more”',
    },
    reach: {
      kind: 'choices',
      label: 'Through which services has it been shared?',
      options: services,
      missing: 'Choose the services, or “I do not know”',
    },
    removal: {
      kind: 'narrative',
      voice: 'staff',
      label: 'Is anything needed now to get it removed from devices or services?',
      hint: 'Staff never delete anything themselves. In extortion, keep messages and accounts as evidence',
      missing: 'Say what is needed now, or “nothing yet”',
    },
    children: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What about these children affects how worried you should be?',
      hint: 'For example age, special educational needs, being looked after, a social worker, earlier concerns, how they are now',
      missing: 'Say what affects the risk, or “not known yet”',
    },
    otherSettings: {
      kind: 'narrative',
      voice: 'staff',
      label: 'Does another school, setting or person need to be told?',
      missing: 'Say who, or “nobody else”',
    },
    parents: {
      kind: 'choice',
      label: 'Should parents or carers be told?',
      hint: 'Normally yes, early, unless telling them would put a child at risk',
      options: {
        'yes-now': { label: 'Yes, now' },
        'yes-later': { label: 'Yes, later' },
        no: { label: 'No, or not all of them' },
        'not-decided': { label: 'Not decided yet' },
      },
      missing: 'Say whether parents or carers should be told',
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
    { title: 'Is any child at immediate risk?', fields: ['immediateRisk'] },
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
    const { immediateRisk, heldAt, parents, tellNow } = event.data;
    const said = withAccount(state, event, {
      saidBy: 'the initial review meeting',
      saidAt: heldAt,
      values: [['immediateRisk', immediateRisk]],
    });
    return { ...said, meeting: { ...done(event), parents, nextStep: tellNow } };
  },
});
