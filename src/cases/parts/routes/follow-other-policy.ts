import { withAccount } from '../../record/accounts.ts';
import { barredStaff } from '../../who/barred.ts';
import { refuse } from '#kit';
import { defineAct } from '../../act.ts';
import { yesNoNotKnown } from '../../questions.ts';
import { done } from '../../state.ts';

/** A matter without imagery of a child is taken up under the policy that fits it (procedure.md section 1, 4). */
export const followOtherPolicy = defineAct({
  name: 'follow-other-policy',
  may: 'the leads',
  title: 'Take it up under another policy',
  done: 'It is recorded where this is taken up, and by whom.',
  event: 'other-policy-followed/1',
  recorded: 'Taken up under another policy',
  file: { of: 'case' },
  from: ['reported', 'open'],
  fields: {
    matter: {
      kind: 'choice',
      label: 'What is it about?',
      options: {
        'text-only': { label: 'Messages in words only' },
        'adult-pornography': { label: 'Pornography of adults, watched or passed on' },
        drawing: {
          label: 'A drawing, or something made that nobody would take for a photograph',
          hint: 'What looks like a photograph of a child counts as one, however it was made',
        },
        'adult-pictured': {
          label:
            'A picture of a member of staff or another adult, made or altered by a young person',
        },
        other: { label: 'Something else, without imagery of a child' },
      },
      missing: 'Say what it is about',
    },
    policy: {
      kind: 'choice',
      label: 'Which policy fits it best?',
      options: {
        'child-on-child': { label: 'Child-on-child abuse, such as sexual harassment' },
        behaviour: { label: 'Behaviour' },
        'online-safety': { label: 'Online safety' },
        bullying: { label: 'Bullying' },
        'child-protection': { label: 'Child protection, as a concern of its own' },
      },
      missing: 'Choose the policy',
    },
    distress: {
      ...yesNoNotKnown('Is a child distressed, frightened or being pressed by it?'),
      missing: 'Say whether a child is distressed, or that you do not know',
    },
    adultBehind: {
      ...yesNoNotKnown('Could an adult be behind it?'),
      hint: 'Messages in words can be how an adult grooms a child. If so, the advice changes',
      missing: 'Say whether an adult could be behind it, or that you do not know',
    },
    owner: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'Who takes it up?',
      missing: 'Choose who takes it up',
    },
    where: {
      kind: 'text',
      label: 'Where is it recorded from now on?',
      hint: 'For example the behaviour log and its number. Never a web address',
      missing: 'Say where it is recorded from now on',
    },
    reason: {
      kind: 'reason',
      label: 'Why this policy, and what has been agreed?',
      hint: 'Do not describe anything that was sent',
      missing: 'Say why this policy, and what has been agreed',
    },
  },
  pages: [
    { title: 'What it is about', fields: ['matter', 'policy'] },
    { title: 'Two things to be sure of', fields: ['distress', 'adultBehind'] },
    { title: 'Who takes it up', fields: ['owner', 'where', 'reason'] },
  ],
  refuse: (input, { state, directory }) =>
    barredStaff(state).includes(input.owner) || directory(input.owner)?.kind !== 'staff'
      ? refuse('not-theirs-to-take-up', 'Choose another member of staff to take this up.')
      : null,
  follow: (state, event) => {
    const { matter, policy, owner, adultBehind } = event.data;
    const taken = { ...done(event), matter, policy, owner };
    const said = { ...state, otherPolicies: [...state.otherPolicies, taken] };
    if (adultBehind !== 'yes') return said;
    return withAccount(said, event, {
      saidBy: 'whoever chose the policy',
      saidAt: event.at,
      values: [['adultInvolved', 'suspected']],
    });
  },
});
