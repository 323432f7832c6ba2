import type { Option } from '#acts';

/** What a young person can be told that helps, whatever happened (procedure.md 2.10). */
export const reassurances = {
  'right-to-tell': { label: 'That it was right to tell, and that they are believed' },
  'not-to-blame': { label: 'That they are not to blame for what somebody else did' },
  'not-alone': { label: 'That they are not alone, and that we will help' },
  'law-protects': { label: 'That the law is there to protect young people' },
  removal: { label: 'That there are ways to have pictures taken down' },
  agreement: { label: 'That it is never all right to be pressured, or shown things' },
  'who-is-told': { label: 'Who has to be told, and why' },
  'come-back': { label: 'Whom they can come back to, in school and outside it' },
  nothing: { label: 'Nothing yet' },
} as const satisfies Record<string, Option>;
