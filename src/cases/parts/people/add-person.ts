import { z } from 'zod';
import { refuse } from '#kit';
import { defineActAdding } from '../../act.ts';
import {
  childRoles,
  personKinds,
  staffRoles,
  type PersonInCase,
  type PersonKind,
} from '../../who/person.ts';
import { withAdult } from './adult.ts';
import { withStaffConcern } from './staff-concern.ts';

/** People who are not of this school. */
const outside = ['other', 'other-child', 'other-adult'] as const;
const kinds = { 'other-child': 'child', 'other-adult': 'adult', other: 'not-known' } as const;
const kindOf = (kind: keyof typeof personKinds): PersonKind =>
  kind === 'other-child' || kind === 'other-adult' ? 'other' : kind;

/** Adds somebody to the case with the parts they play; a child may have several. */
export const addPerson = defineActAdding({
  name: 'add-person',
  may: 'the leads',
  title: 'Add a person',
  done: 'They have been added to the case.',
  event: 'person-added/1',
  recorded: 'Person added',
  file: { of: 'added', without: ['kind', 'staffMember', 'staffRoles', 'setting'] },
  from: ['reported', 'open'],
  beside: { title: 'The report', entry: 'first' },
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
      onlyWhen: { field: 'kind', is: outside },
    },
    setting: {
      kind: 'text',
      label: 'Of which school, college or setting?',
      hint: 'Write “not known” if nobody knows',
      missing: 'Name the setting',
      onlyWhen: { field: 'kind', is: ['other-child'] },
      later: true,
    },
    childRoles: {
      kind: 'choices',
      label: 'What is their part in this?',
      hint: 'Choose every one that applies. A part is never a judgement',
      options: childRoles,
      missing: 'Choose at least one part, or “I do not know yet”',
      onlyWhen: { field: 'kind', is: ['learner', ...outside] },
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
      fields: ['learner', 'carer', 'staffMember', 'knownAs', 'setting'],
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
      kind: kindOf(data.kind),
      directoryId: data.learner ?? data.carer ?? data.staffMember,
      name: data.name,
      roles: data.childRoles ?? data.staffRoles ?? [],
      carerOf: data.carerOf ?? [],
      elsewhere: data.kind in kinds ? kinds[data.kind as keyof typeof kinds] : null,
      setting: data.setting ?? null,
      asked: false,
      addedAt: event.sequence,
      addedOn: event.at,
    };
    const added = { ...state, people: [...state.people, person] };
    return withAdult(withStaffConcern(added, event, person), event, person);
  },
});
