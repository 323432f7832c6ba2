import { isRefusal, refuse, type Refusal } from '#kit';
import type { Deciding } from '../../act.ts';
import { harmedStaff } from '../../who/harmed.ts';
import { barredStaff } from '../../who/barred.ts';
import type { DirectoryPerson } from '../../who/person.ts';

type OwnerRefusal = Refusal<'not-on-the-staff' | 'owner-may-not-know' | 'owner-is-harmed'>;

/** The member of staff somebody is to be asked to be, or why they cannot be asked. */
export function ownerOf(
  id: string,
  { state, directory }: Deciding,
): DirectoryPerson | OwnerRefusal {
  const person = directory(id);
  if (person?.kind !== 'staff')
    return refuse('not-on-the-staff', 'Choose somebody on the school’s staff.');
  if (harmedStaff(state).includes(id))
    return refuse(
      'owner-is-harmed',
      `${person.name} is pictured in this case, and is not asked to work on what was done to them. Choose somebody else.`,
    );
  return barredStaff(state).includes(id)
    ? refuse(
        'owner-may-not-know',
        'This member of staff may not know of this case. Choose somebody else.',
      )
    : person;
}

/** True for an owner who was found. */
export function isOwner(found: DirectoryPerson | OwnerRefusal): found is DirectoryPerson {
  return !isRefusal(found);
}
