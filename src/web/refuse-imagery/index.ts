export { type Cleansed, type Refused, cleanse } from './cleanse.ts';
export { type Finding, findingWords } from './findings.ts';
export { findImagery } from './find-imagery.ts';
