export {
  type Field,
  type Fields,
  longestAnswer,
  isAsked,
  type ChoiceField,
  type NarrativeField,
  type ChoicesField,
  type AboutField,
  type PersonField,
  type TextField,
  type WhenField,
  type Values,
  recordNamedIn,
  shapeOf,
  withNulls,
  type PeopleSource,
} from './fields.ts';
export type { Act, AnyAct, Page } from './act.ts';
export { done, type Placed, type Done } from './placed.ts';
export { readAnswers, type Pickable } from './answers.ts';
export { allOf, type Raw, textOf } from './posted.ts';
export type { Option, Pick } from './option.ts';
export { actsOn } from './define-act.ts';
export { asTyped } from './as-typed.ts';
