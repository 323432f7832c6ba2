import { partsInWords } from '../../who/person.ts';
import { partsOf, type Sheet, sheetPart } from '../../sheet.ts';
import type { CaseState } from '../../state.ts';
import type { FactView } from '../../views/facts.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const toAsk = [
  'Should this be referred now, and to whom?',
  'May we talk with the young people, and when?',
  'May parents or carers be told, and by whom?',
  'What should happen with devices, messages and accounts?',
];

/**
 * What to have at hand when asking for advice without naming anybody (procedure.md 2.4): set answers
 * only, and never a word that somebody typed, so that no name can be in it.
 */
export function consultationSheet(
  state: CaseState,
  facts: readonly FactView[],
  openQuestions: readonly string[],
): Sheet {
  const children = state.people.filter(({ kind }) => kind === 'learner');
  return {
    title: 'Asking for advice, without names',
    parts: partsOf([
      sheetPart('Who it is about', {
        lines: children.map(({ roles }, place) => ({
          label: `Child ${letters.charAt(place)}`,
          text: partsInWords(roles).join('; '),
        })),
      }),
      sheetPart('What is known, from what people say', {
        lines: facts.map(({ label, value, others }) => ({
          label,
          text:
            others.length > 0
              ? `${value}. Accounts differ. Also said: ${[...new Set(others.map((one) => one.value))].join('; ')}`
              : value,
        })),
      }),
      sheetPart('What is not known', { paragraphs: openQuestions }),
      sheetPart('What to ask', { paragraphs: toAsk }),
      sheetPart('Write down', {
        paragraphs: [
          'Who answered, their job and when; what they advised; what you will do because of it. Then record it here.',
        ],
      }),
    ]),
  };
}
