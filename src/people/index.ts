export { type Person, type People, openPeople, personSchema } from './people.ts';
export type { Agreement } from './parts/kept.ts';
export type { PartsChanged, PartsStanding, Waiting } from './parts/parts.ts';
export { answerers, fault, needsTwo, type Playing } from './parts/rules.ts';
export { type SchoolSettings, openSchoolSettings } from './settings.ts';
export type { AskedChange } from './settings.ts';
export type { SettingsChange } from './settings-kept.ts';
