import { withAccount } from '../../record/accounts.ts';
import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';
import { aChild } from '../../questions.ts';

const coercion = { yes: 'suspected', no: 'no', 'not-known': 'not-known' } as const;

/** A child who is in another case is looked at again as possibly exploited (procedure.md 2.9). */
export const reassessRepeat = defineAct({
  name: 'reassess-repeat',
  may: 'the leads',
  title: 'Look again at a child who was in an incident before',
  done: 'It is recorded, and the advice has been worked out again.',
  event: 'repeat-reassessed/1',
  recorded: 'Looked again at a child who was in an incident before',
  file: { of: 'child' },
  from: ['reported', 'open'],
  fields: {
    child: aChild('Which child?'),
    before: {
      kind: 'choice',
      label: 'How often were they part of an incident before this one, in any role?',
      options: {
        none: { label: 'Never: the other record turned out to be about something else' },
        one: { label: 'Once' },
        'two-or-more': { label: 'Twice or more' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say how often',
    },
    signs: {
      kind: 'choices',
      label: 'Is there any of this?',
      hint: 'Being in several incidents can mean that somebody is using them',
      options: {
        money: { label: 'Money, gifts or a new phone that nobody can explain' },
        missing: { label: 'Missing from home or school' },
        older: { label: 'Older contacts, or people nobody knows' },
        afraid: { label: 'Fear of somebody, or of a phone' },
        changed: { label: 'A sudden change in mood, friends or school work' },
        debt: { label: 'Owing money or favours' },
        groups: { label: 'The same group or account each time' },
        none: { label: 'None of these' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Choose what there is, or “none of these”',
    },
    exploited: {
      kind: 'choice',
      label: 'Could somebody be exploiting them?',
      options: {
        yes: { label: 'Yes, it is possible', hint: 'Counted as suspected pressure' },
        no: { label: 'Nothing points to it' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether somebody could be exploiting them',
    },
    reason: {
      kind: 'reason',
      label: 'What did you look at, and what makes you think so?',
      hint: 'Do not name another case or another child',
      missing: 'Say what you looked at',
    },
  },
  pages: [
    { title: 'A child who was in an incident before', fields: ['child', 'before'] },
    { title: 'Could they be exploited?', fields: ['signs', 'exploited', 'reason'] },
  ],
  refuse: (input, { state }) => noSuchChild(state, input.child),
  follow: (state, event) => {
    const { child, before, exploited } = event.data;
    const looked = { ...done(event), child };
    const after = { ...state, repeatsReassessed: [...state.repeatsReassessed, looked] };
    const said = { saidBy: 'the records of earlier incidents', saidAt: event.at };
    const ofChild = withAccount(after, event, {
      ...said,
      child,
      values: [['priorIncidents', before]],
    });
    return exploited === 'no'
      ? ofChild
      : withAccount(ofChild, event, { ...said, values: [['coercion', coercion[exploited]]] });
  },
});
