import { refuse } from '#kit';
import { defineAct } from '../../act.ts';
import { childRoles, partsInCase, staffRoles } from '../../who/person.ts';
import { barredStaff } from '../../who/barred.ts';
import { withAdult } from './adult.ts';
import { isBarring, withStaffConcern } from './staff-concern.ts';

/** Changes the parts somebody plays, as more is learned. What was recorded before stays. */
export const changeRoles = defineAct({
  name: 'change-roles',
  may: 'the leads',
  title: 'Change somebody’s part in this',
  done: 'Their part has been changed. The earlier record stays.',
  event: 'roles-changed/1',
  recorded: 'Part in the case changed',
  file: { of: 'person' },
  from: ['reported', 'open'],
  changesReaders: true,
  fields: {
    person: {
      kind: 'person',
      from: 'people-in-case',
      label: 'Whose part is changing?',
      missing: 'Choose the person',
    },
    roles: {
      kind: 'choices',
      label: 'What is their part now?',
      hint: 'Choose every one that applies',
      options: partsInCase,
      missing: 'Choose at least one part',
    },
    reason: {
      kind: 'reason',
      label: 'What have you learned that changes this?',
      missing: 'Say what you have learned',
    },
  },
  pages: [
    { title: 'Whose part is changing', fields: ['person'] },
    { title: 'Their part now', fields: ['roles', 'reason'] },
  ],
  refuse: (input, { state }) => {
    const person = state.people.find(({ id }) => id === input.person);
    if (!person) return refuse('no-such-person', 'That person is not in this case.');
    const known = person.kind === 'staff' ? Object.keys(staffRoles) : Object.keys(childRoles);
    if (person.kind === 'carer')
      return refuse('carers-have-no-part', 'A parent or carer has no part to change.');
    if (!input.roles.every((role) => known.includes(role)))
      return refuse(
        'part-does-not-fit',
        'Choose parts that fit: a child’s for a child, staff’s for staff.',
      );
    const barred = person.directoryId && barredStaff(state).includes(person.directoryId);
    return barred && isBarring(person.roles) && !isBarring(input.roles)
      ? refuse(
          'lifting-needs-two',
          'This part closes the case to them. Letting them see it again takes two people: propose it first.',
        )
      : null;
  },
  follow: (state, event) => {
    const { person, roles } = event.data;
    const people = state.people.map((one) => (one.id === person ? { ...one, roles } : one));
    const changed = people.find(({ id }) => id === person);
    const directoryId = changed?.directoryId ?? null;
    const after = withStaffConcern({ ...state, people }, event, { directoryId, roles });
    return changed ? withAdult(after, event, changed) : after;
  },
});
