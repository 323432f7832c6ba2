import { barredStaff } from './barred.ts';
import type { DirectoryPerson } from './person.ts';
import type { CaseState } from '../state.ts';

type Look = (id: string) => DirectoryPerson | null | undefined;

/** True where the head may not know of this case, so that the chair of governors stands in (KCSIE Part Four). */
export function headIsBarred(state: CaseState, look: Look): boolean {
  return barredStaff(state).some((id) => look(id)?.roles.includes('head'));
}

/** True for somebody senior by their part in the school; for the chair of governors too, where they stand in. */
export function isSenior(person: DirectoryPerson | null | undefined, chairToo: boolean): boolean {
  return person?.senior === true || (chairToo && person?.roles.includes('chair') === true);
}
