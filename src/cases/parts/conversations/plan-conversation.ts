import { refuse } from '#kit';
import { barredStaff } from '../../who/barred.ts';
import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { mayBeForPolice } from '../../agencies/police.ts';
import { done } from '../../state.ts';
import { ages, languages, needs } from './adjustments.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

const whenAsked = ['agreed', 'agreed-with-limits', 'asked-to-wait'];

/** A conversation is planned: who leads it, who is there, whom to ask first, and what the child needs. */
export const planConversation = defineAct({
  name: 'plan-conversation',
  may: 'the leads',
  title: 'Plan a conversation with a young person',
  done: 'The plan is recorded. There is a card to prepare with, made for this young person.',
  event: 'conversation-planned/1',
  recorded: 'Conversation planned',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: aChild('With whom?', 'Choose the young person'),
    leads: {
      kind: 'person',
      from: 'staff',
      label: 'Who will lead it?',
      hint: 'Somebody from the safeguarding team where possible',
      missing: 'Choose who will lead it',
    },
    present: {
      kind: 'choices',
      label: 'Who else will be there?',
      hint: 'Ask the young person whom they would like',
      options: {
        nobody: { label: 'Nobody else' },
        'trusted-adult': { label: 'An adult in school whom they trust' },
        carer: { label: 'A parent or carer' },
        friend: { label: 'A friend who has no part in this' },
        advocate: { label: 'An advocate' },
        interpreter: { label: 'An interpreter who is not family' },
        'communication-support': { label: 'Somebody who helps them to communicate' },
        'social-worker': { label: 'Their social worker' },
        police: { label: 'A police officer' },
        'not-known': { label: 'I do not know yet' },
      },
      missing: 'Say who else will be there, or “nobody else”',
    },
    plannedFor: { kind: 'when', label: 'When?', missing: 'Give the date and time' },
    asked: {
      kind: 'choice',
      label: 'Do the police or social care have to be asked first?',
      hint: 'Where they are involved, they may need the first account. Nobody questions the young person before they have agreed',
      options: {
        'no-need': { label: 'No, neither is involved' },
        agreed: { label: 'They were asked, and agreed' },
        'agreed-with-limits': { label: 'They agreed, and said what to leave alone' },
        'asked-to-wait': { label: 'They were asked, and asked us to wait' },
        'to-be-asked': { label: 'Yes, and they have not been asked yet' },
        'not-known': { label: 'I do not know', hint: 'You will be reminded to find out' },
      },
      missing: 'Say whether they have to be asked first',
    },
    whoAgreed: {
      kind: 'text',
      label: 'Who said so?',
      hint: 'Their name, job and when',
      missing: 'Say who said so',
      onlyWhen: { field: 'asked', is: whenAsked },
    },
    whatTheySaid: {
      kind: 'narrative',
      voice: 'other-person',
      label: 'What did they say may be talked about, and what not?',
      missing: 'Write what they said',
      onlyWhen: { field: 'asked', is: whenAsked },
    },
    age: { kind: 'choice', label: 'How old are they?', options: ages, missing: 'Say how old' },
    needs: {
      kind: 'choices',
      label: 'What do they need to be able to talk and be understood?',
      hint: 'A diagnosis alone says little: think of this young person',
      options: needs,
      missing: 'Choose what they need, or “I do not know”',
    },
    language: {
      kind: 'choice',
      label: 'In which language will they say it best?',
      options: languages,
      missing: 'Say which language',
    },
    adjustments: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What will you do differently for them?',
      missing: 'Write what you will do differently',
      optional: true,
    },
    reason: {
      kind: 'reason',
      label: 'Why is a conversation right for them, and why in this way?',
      missing: 'Say why a conversation is right for them',
    },
  },
  pages: [
    {
      title: 'A conversation with a young person',
      fields: ['child', 'leads', 'present', 'plannedFor'],
    },
    { title: 'Asking first', fields: ['asked'] },
    { title: 'What the police or social care said', fields: ['whoAgreed', 'whatTheySaid'] },
    { title: 'What they need', fields: ['age', 'needs', 'language', 'adjustments'] },
    { title: 'Why', fields: ['reason'] },
  ],
  refuse: (input, { state }) => {
    if (barredStaff(state).includes(input.leads))
      return refuse(
        'leader-may-not-know',
        'This member of staff may not know of this case. Choose somebody else to lead.',
      );
    if (input.asked === 'no-need' && mayBeForPolice(state))
      return refuse(
        'police-come-first',
        'This may be for the police, who may need the first account. Ask them before anybody talks with the young person.',
      );
    return noSuchChild(state, input.child);
  },
  follow: (state, event) => {
    const { child, leads, plannedFor, asked, age, needs, language } = event.data;
    const plan = { ...done(event), child, leads, plannedFor, asked, age, needs, language };
    return { ...state, conversationPlans: [...state.conversationPlans, plan] };
  },
});
