import { z } from 'zod';
import { refuse } from '#kit';
import { defineActAdding } from '../../define-act.ts';
import { childRoles, personKinds, staffRoles } from '../../person.ts';
import { withStaffConcern } from './staff-concern.ts';
import type { PersonInCase } from '../../person.ts';

/** Adds somebody to the case with the parts they play; a child may have several. */
export const addPerson = defineActAdding({
  name: 'add-person',
  part: 'people',
  title: 'Add a person',
  done: 'They have been added to the case.',
  event: 'person-added/1',
  recorded: 'Person added',
  from: ['reported', 'open'],
  fields: {
    kind: {
      kind: 'choice',
      label: 'Who are you adding?',
      options: personKinds,
      missing: 'Say who you are adding',
    },
    learner: {
      kind: 'person',
      from: 'learners',
      label: 'Which child or young person?',
      missing: 'Choose the child or young person',
      onlyWhen: { field: 'kind', is: ['learner'] },
    },
    carer: {
      kind: 'person',
      from: 'carers',
      label: 'Which parent or carer?',
      missing: 'Choose the parent or carer',
      onlyWhen: { field: 'kind', is: ['carer'] },
    },
    carerOf: {
      kind: 'people',
      from: 'children-in-case',
      label: 'Which children in this case do they care for?',
      missing: 'Choose the children they care for',
      onlyWhen: { field: 'kind', is: ['carer'] },
    },
    staffMember: {
      kind: 'person',
      from: 'staff',
      label: 'Which member of staff?',
      missing: 'Choose the member of staff',
      onlyWhen: { field: 'kind', is: ['staff'] },
    },
    knownAs: {
      kind: 'text',
      label: 'What do we know them as?',
      hint: 'For example a first name and school, or “online contact, says he is 15”',
      missing: 'Say what you know them as',
      onlyWhen: { field: 'kind', is: ['other'] },
    },
    childRoles: {
      kind: 'choices',
      label: 'What is their part in this?',
      hint: 'Choose every one that applies. A part is never a judgement',
      options: childRoles,
      missing: 'Choose at least one part, or “I do not know yet”',
      onlyWhen: { field: 'kind', is: ['learner', 'other'] },
    },
    staffRoles: {
      kind: 'choices',
      label: 'What is their part in this?',
      options: staffRoles,
      missing: 'Choose at least one part',
      onlyWhen: { field: 'kind', is: ['staff'] },
    },
  },
  pages: [
    { title: 'Add a person', fields: ['kind'] },
    {
      title: 'Who they are',
      fields: ['learner', 'carer', 'staffMember', 'knownAs'],
    },
    { title: 'Their part in this', fields: ['carerOf', 'childRoles', 'staffRoles'] },
  ],
  adds: z.strictObject({ person: z.string(), name: z.string() }),
  decide: (input, { state, newId, directory }) => {
    const id = input.learner ?? input.carer ?? input.staffMember;
    if (id && state.people.some((person) => person.directoryId === id))
      return refuse(
        'already-in-case',
        'This person is already in the case. Change their part instead.',
      );
    const known = id ? directory(id) : null;
    if (id && known?.kind !== input.kind)
      return refuse('not-in-directory', 'This person is not in the school’s directory.');
    return { person: newId, name: known?.name ?? input.knownAs ?? '' };
  },
  follow: (state, event) => {
    const { data } = event;
    const person: PersonInCase = {
      id: data.person,
      kind: data.kind,
      directoryId: data.learner ?? data.carer ?? data.staffMember,
      name: data.name,
      roles: data.childRoles ?? data.staffRoles ?? [],
      carerOf: data.carerOf ?? [],
      addedAt: event.sequence,
    };
    return withStaffConcern({ ...state, people: [...state.people, person] }, event, person);
  },
});
