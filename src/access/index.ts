export { type Actor, type Role } from './actor.ts';
export { allows, denialOf, type Relation } from './policy.ts';
export {
  type Permission,
  settingsRights,
  type SettingsRight,
  views,
  type ViewName,
} from './policy.table.ts';
