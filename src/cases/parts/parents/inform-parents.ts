import { refuse } from '#kit';
import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { agenciesLead, agreements, notWithoutAgencies } from './agencies-lead.ts';
import { barredFromContact, notTheirCarer, somebodyElse, tellable } from './carers.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** A parent or carer of one child was told: who, when, how, by whom, what (procedure.md 2.11). */
export const informParents = defineAct({
  name: 'inform-parents',
  may: 'the leads',
  title: 'Record that parents or carers were told',
  done: 'It is recorded that they were told. You can print a letter for them from “Parents and carers”.',
  event: 'parents-informed/1',
  recorded: 'Parents or carers told',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: {
      ...aChild('Whose parents or carers?'),
      hint: 'A child of another school: that school tells their parents',
    },
    carer: {
      kind: 'about',
      from: tellable,
      label: 'Who was told?',
      hint: 'Record each person by themselves. Nobody who must not be told is in this list',
      missing: 'Choose who was told',
      later: true,
    },
    who: {
      kind: 'text',
      label: 'Their name, and how they are related to the child',
      missing: 'Say who was told',
      onlyWhen: { field: 'carer', is: [somebodyElse] },
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    how: {
      kind: 'choice',
      label: 'How?',
      options: {
        'in-person': { label: 'In person' },
        phone: { label: 'By phone' },
        video: { label: 'By video call' },
        letter: { label: 'By letter' },
        'by-agency': { label: 'By the police or social care' },
        'told-us': { label: 'They told us' },
      },
      missing: 'Say how they were told',
    },
    by: {
      kind: 'person',
      from: 'staff',
      label: 'Who from school told them, or heard it from them?',
      missing: 'Choose who from school',
    },
    agencies: {
      kind: 'choice',
      label: 'Did the police or social care agree to it?',
      hint: 'They have been told, so they lead this decision',
      options: agreements,
      missing: 'Say whether they agreed',
      optional: true,
      later: true,
    },
    learnerSaid: {
      kind: 'choice',
      label: 'If the learner is 16 or over: what did they say about it?',
      options: {
        'under-16': { label: 'They are under 16' },
        agreed: { label: 'They agreed' },
        'not-agreed-16': {
          label: 'They are 16 or 17, and did not agree or were not asked',
          hint: 'You may still tell. Say why below',
        },
        'not-agreed-18-risk': {
          label: 'They are 18 or over, did not agree, and somebody is at risk',
          hint: 'Or they could not decide freely, or there may be a serious crime',
        },
        'not-agreed-18': { label: 'They are 18 or over, and did not agree or were not asked' },
      },
      missing: 'Say what they said',
      optional: true,
      later: true,
    },
    said: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What were they told, and what did they say?',
      hint: 'Never another child’s name',
      missing: 'Write what they were told and what they said',
    },
    reason: {
      kind: 'reason',
      label: 'Why now, and what was agreed?',
      missing: 'Say why now and what was agreed',
    },
  },
  pages: [
    { title: 'Who was told', fields: ['child', 'carer'] },
    { title: 'Somebody who is not in the case', fields: ['who'] },
    {
      title: 'The police and social care',
      fields: ['agencies'],
      onlyIf: (_answers, state) => agenciesLead(state),
    },
    { title: 'When and how', fields: ['at', 'how', 'by', 'learnerSaid'] },
    { title: 'What was said', fields: ['said', 'reason'] },
  ],
  refuse: (input, { state }) =>
    noSuchChild(state, input.child) ??
    notTheirCarer(state, input) ??
    barredFromContact(state, input) ??
    (input.how === 'by-agency' ? null : notWithoutAgencies(state, input)) ??
    (input.learnerSaid === 'not-agreed-18'
      ? refuse(
          'theirs-to-decide',
          'The learner is an adult, so this is theirs to decide unless somebody is at risk. Ask them first.',
        )
      : null),
  follow: (state, event) => {
    const { at, child, carer: chosen } = event.data;
    const known = state.people.some(({ id }) => id === chosen);
    const item = {
      at,
      sequence: event.sequence,
      child,
      told: true,
      reviewOn: null,
      carer: known ? chosen : null,
      waitsFor: null,
    };
    return { ...state, parents: [...state.parents, item] };
  },
});
