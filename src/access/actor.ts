import type { DirectoryPerson } from '#cases';
import type { RoleName } from '#schools';

export type Role = RoleName;

/** Somebody signed in: who they are, at which school, and the parts they play there. */
export interface Actor {
  readonly school: string;
  readonly person: DirectoryPerson;
  readonly roles: readonly Role[];
}
