export { type Person, type People, openPeople, personSchema } from './people.ts';
export { type SchoolSettings, openSchoolSettings } from './settings.ts';
export type { AskedChange } from './settings.ts';
export type { SettingsChange } from './settings-kept.ts';
