import { isRefusal, refuse, type Refusal } from '#kit';
import type { Deciding } from '../../act.ts';
import { barredStaff } from '../../who/barred.ts';
import type { DirectoryPerson } from '../../who/person.ts';

type OwnerRefusal = Refusal<'not-on-the-staff' | 'owner-may-not-know'>;

/** The member of staff somebody is to be asked to be, or why they cannot be asked. */
export function ownerOf(
  id: string,
  { state, directory }: Deciding,
): DirectoryPerson | OwnerRefusal {
  const person = directory(id);
  if (person?.kind !== 'staff')
    return refuse('not-on-the-staff', 'Choose somebody on the school’s staff.');
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
