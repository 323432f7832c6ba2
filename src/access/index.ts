export { type Actor, type Role } from './actor.ts';
export { mayHere, mayIn, noRelation, type Relation } from './policy.ts';
export { type Right } from './rights.table.ts';
