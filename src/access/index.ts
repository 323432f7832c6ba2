export { type Actor, type Role } from './actor.ts';
export {
  type Permission,
  type Relation,
  settingsRights,
  type SettingsRight,
  allows,
  denialOf,
  views,
  type ViewName,
} from './policy.ts';
