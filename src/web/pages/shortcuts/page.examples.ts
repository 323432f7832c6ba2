import { exampleOf } from '../../gallery/example.ts';
import { shortcutsPage, shortcutsView } from './page.ts';

export const shortcutsExamples = exampleOf(shortcutsPage, { 'the page': shortcutsView() });
