export { type PersonalSettings, type TellingSettings } from './settings.ts';
