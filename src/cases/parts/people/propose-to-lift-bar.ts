import { refuse } from '#kit';
import { barredStaff } from '../../who/barred.ts';
import { cameLater } from '../../who/restricted.ts';
import { defineAct } from '../../act.ts';
import { secondPersonFault } from '../../who/second-person.ts';
import { done } from '../../state.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** A bar set by mistake or in bad faith can be lifted, by two people and never by one (procedure.md section 10). */
export const proposeToLiftBar = defineAct({
  name: 'propose-to-lift-bar',
  may: 'the leads',
  title: 'Propose that a member of staff may see this case again',
  done: 'The second person has been asked. Until they agree, nothing changes.',
  event: 'bar-lifting-proposed/1',
  recorded: 'Proposed to let a member of staff see the case again',
  file: { of: 'work' },
  from: alsoAfterClosing,
  offered: ({ restrictedSince }) => restrictedSince !== null,
  fields: {
    person: {
      kind: 'person',
      from: 'barred-staff',
      label: 'Who is it about?',
      missing: 'Choose the member of staff',
    },
    ground: {
      kind: 'choice',
      label: 'Why should they be able to see it?',
      options: {
        mistaken: { label: 'The wrong person was named' },
        unfounded: {
          label: 'The concern about them was looked into, and there was nothing to it',
          hint: 'By the head with the LADO, never by the safeguarding team alone',
        },
        'not-close': { label: 'They are not related to, or close to, a child in this case' },
        'came-later': {
          label: 'Their part was given to them later, and they are needed in this case',
          hint: 'Not while the concern is about them or they are close to a child in it',
        },
      },
      missing: 'Say why they should be able to see it',
    },
    second: {
      kind: 'person',
      from: 'senior-staff',
      label: 'Which senior person will look at this?',
      hint: 'It cannot be you or the person it is about',
      missing: 'Choose a senior person',
    },
    reason: {
      kind: 'reason',
      label: 'How do you know, and who told you?',
      missing: 'Say how you know',
    },
  },
  pages: [
    { title: 'Who may see this case again', fields: ['person', 'ground'] },
    { title: 'A second senior person', fields: ['second', 'reason'] },
  ],
  refuse: (input, deciding) => {
    const { state, directory } = deciding;
    const known = directory(input.person);
    if (!barredStaff(state).includes(input.person) && !(known && cameLater(state, known)))
      return refuse('not-barred', 'This person is not kept from the case.');
    if (input.second === input.person)
      return refuse('second-person-is-them', 'The second person must be somebody else.');
    return secondPersonFault(input.second, deciding);
  },
  follow: (state, event) => {
    const { person, second } = event.data;
    return { ...state, lifting: { ...done(event), by: event.actor, person, second } };
  },
});
