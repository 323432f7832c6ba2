export { type Person, type People, openPeople } from './people.ts';
export type { NameChange } from './names/kept.ts';
export { type NameChanged, nameFault } from './names/names.ts';
export type { Agreement } from './parts/kept.ts';
export type { PartsChanged, PartsStanding, Waiting } from './parts/parts.ts';
export { answerers, fault, needsTwo, type Playing } from './parts/rules.ts';
export {
  fingerprintOf,
  type PointSignOffs,
  type SignedEntry,
  type SignOffs,
} from './sign-offs/sign-offs.ts';
export type { TakenBack } from './sign-offs/kept.ts';
export type { SignOffStanding } from './sign-offs/sign-offs.ts';
export { type SchoolSettings, openSchoolSettings } from './settings.ts';
export type { AskedChange } from './settings.ts';
export type { SettingsChange } from './settings-kept.ts';
