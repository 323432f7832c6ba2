export { type Actor, type Role } from './actor.ts';
export {
  type Permission,
  type Relation,
  allows,
  denialOf,
  views,
  type ViewName,
} from './policy.ts';
