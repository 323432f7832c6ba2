import { exampleOf } from '../../gallery/example.ts';
import { privacyPage } from './page.ts';

export const privacyExamples = exampleOf(privacyPage, { 'the page': {} });
