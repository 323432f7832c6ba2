export { type Actor, type Role } from './actor.ts';
export { denialOf, type InACase, mayHere, mayIn, noRelation, type Relation } from './policy.ts';
export { type Right, rights, type ViewName } from './rights.table.ts';
