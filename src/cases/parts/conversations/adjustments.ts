import { startsLower } from '#say';
import type { Option } from '#acts';

/** How old a young person is, as far as it changes how one talks with them. */
export const ages = {
  'under-8': { label: 'Under 8' },
  'from-8': { label: '8 to 11' },
  'from-12': { label: '12 to 15' },
  'from-16': { label: '16 or over' },
} as const satisfies Record<string, Option>;

/** What a young person may need in order to talk and be understood. */
export const needs = {
  none: { label: 'Nothing more than anybody' },
  learning: { label: 'Simple words, and time' },
  communication: { label: 'Help to speak or to find words, such as symbols or a device' },
  autism: { label: 'Clear, literal words and no surprises' },
  attention: { label: 'Short stretches, and moving about' },
  hearing: { label: 'Help with hearing' },
  sight: { label: 'Help with seeing' },
  distress: { label: 'Care because of anxiety, low mood or earlier harm' },
  other: { label: 'Something else' },
  'not-known': { label: 'I do not know', hint: 'Ask whoever knows them best before you talk' },
} as const satisfies Record<string, Option>;

/** The language in which a young person says things best. */
export const languages = {
  english: { label: 'English' },
  interpreter: {
    label: 'Another language, with an interpreter',
    hint: 'Never a relative or another student',
  },
  sign: { label: 'A sign language' },
  welsh: { label: 'Welsh' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

export type AgeBand = keyof typeof ages;
export type Need = keyof typeof needs;
export type Language = keyof typeof languages;

/** A young person as a card may say it, without a name: their age, what they need, their language. */
export function listenerWords(plan: {
  readonly age: string;
  readonly needs: readonly string[];
  readonly language: string;
}): readonly string[] {
  const say = (options: Readonly<Record<string, Option>>, chosen: readonly string[]) =>
    chosen
      .filter((one) => one !== 'none' && one !== 'not-known' && one !== 'english')
      .flatMap((one) => startsLower(options[one]?.label ?? ''));
  return [...say(ages, [plan.age]), ...say(needs, plan.needs), ...say(languages, [plan.language])];
}
