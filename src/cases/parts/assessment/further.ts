import { assessmentQuestions } from '#guidance';
import type { ChoiceField, NarrativeField, Option, Placed } from '#acts';
import type { CaseState } from '../../state.ts';
import { yesNoNotKnown } from '../../questions.ts';

type Id = (typeof assessmentQuestions)[number]['id'];

const asked = (id: Id) => {
  const found = assessmentQuestions.find((one) => one.id === id);
  return { label: found?.question ?? id, hint: found?.hint ?? '' };
};

const inWords = (id: Id, missing: string) =>
  ({
    kind: 'narrative',
    voice: 'staff',
    ...asked(id),
    missing,
    optional: true,
    later: true,
  }) as const satisfies NarrativeField;

/** Where behaviour that harms sits, from what is expected at an age to what is violent. */
export const continuum = {
  expected: { label: 'Expected for the age: it harms nobody' },
  inappropriate: { label: 'Inappropriate: a single act, out of place' },
  problematic: { label: 'Problematic: a pattern, or worrying for the age, without intent to hurt' },
  abusive: { label: 'Abusive: with pressure, misuse of power, or no true agreement' },
  violent: { label: 'Violent: forced, or with cruelty' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<string, Option>;

/** The questions of the further assessment that no fact of the guidance answers. None changes the advice. */
export const furtherFields = {
  impact: inWords('A10', 'Write how each child is'),
  consequences: inWords('A13', 'Write what could follow for each child'),
  parentsRisk: {
    ...yesNoNotKnown(asked('A14').label),
    hint: asked('A14').hint,
    optional: true,
    later: true,
  },
  around: inWords('A15', 'Write what is going on around it'),
  continuum: {
    kind: 'choice',
    ...asked('A16'),
    options: continuum,
    missing: 'Say where it sits, or that you do not know',
    optional: true,
    later: true,
  } as const satisfies ChoiceField,
} as const;

/** Which question of the guidance each answers. */
export const furtherOf: Readonly<Record<keyof typeof furtherFields, Id>> = {
  impact: 'A10',
  consequences: 'A13',
  parentsRisk: 'A14',
  around: 'A15',
  continuum: 'A16',
};

type Name = keyof typeof furtherFields;
const names = Object.keys(furtherFields) as readonly Name[];

type Given = Readonly<Partial<Record<Name, string | null>>>;

/** The questions that one account answers, with what it says. */
export function furtherIn(data: Given): readonly (readonly [Name, string])[] {
  return names.flatMap((name) => {
    const value = data[name];
    return value === null || value === undefined ? [] : [[name, value] as const];
  });
}

/** The record with what an account says of these questions. Earlier answers stay beside it. */
export function withFurther(
  state: CaseState,
  event: Placed & { readonly data: Given & { readonly saidBy: string; readonly saidAt: string } },
): CaseState {
  const { data, sequence } = event;
  const { saidBy, saidAt } = data;
  const given = furtherIn(data).map(([name, value]) => ({ name, value, saidBy, saidAt, sequence }));
  return { ...state, further: [...state.further, ...given] };
}

/** An answer as it is read back. */
export function furtherWords(name: Name, value: string): string {
  const field = furtherFields[name];
  const options: Readonly<Record<string, Option>> = 'options' in field ? field.options : {};
  return options[value]?.label ?? value;
}
