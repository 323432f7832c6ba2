export { type Person, type People, openPeople, personSchema } from './people.ts';
export { type SchoolSettings, openSchoolSettings } from './settings.ts';
