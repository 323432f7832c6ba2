export { nameHider, nameReader } from './hide-names.ts';
export { type SettledName, type Hidden, type Hiding, rowOf } from './hidden.ts';
export { isCapital, tokensIn } from './tokens.ts';
export { commonWords } from './words.table.ts';
export { namesKnownAs } from './known-as.ts';
