import type { ChoiceField } from '#acts';

/** How a child is now, as far as anybody can tell. */
export function howTheyAre(label: string) {
  return {
    kind: 'choice',
    label,
    options: {
      better: { label: 'Better' },
      same: { label: 'About the same' },
      worse: { label: 'Worse' },
      'not-known': { label: 'I do not know' },
    },
    missing: `Answer: ${label}`,
  } as const satisfies ChoiceField;
}
