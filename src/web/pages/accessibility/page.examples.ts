import { exampleOf } from '../../gallery/example.ts';
import { accessibilityPage } from './page.ts';

export const accessibilityExamples = exampleOf(accessibilityPage, { 'the page': {} });
