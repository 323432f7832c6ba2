import { closureRequirements } from '#guidance';
import type { Missing } from '../../duties/missing.ts';
import type { NameOf, PanelItem, PanelOf } from '../../views/panel.ts';
import { sayDate, listOf } from '#say';
import type { Debrief, Teaching } from './state.ts';

type Requirement = (typeof closureRequirements)[number]['id'];

/** What each requirement of the guidance asks for, by what is missing. Whatever else is missing is left open. */
const asks: Readonly<Record<Exclude<Requirement, 'nothing-left-open'>, readonly string[]>> = {
  'decision-with-reasons': ['decision', 'hear-the-head'],
  parents: ['parents', 'inform-parents'],
  'support-for-each-child': ['support', 'support-every-child', 'staff-support'],
  'removal-or-deletion': ['report-for-removal', 'decide-on-deletion', 'confirm-deletion'],
  'referral-answered': ['referral', 'agreed', 'referral-answered', 'chase-referral'],
  'looking-answered': ['viewing'],
  learning: ['learning'],
};
const named = Object.values(asks).flat();

/** What closing asks for, in the guidance's words, and what of it is still missing. */
function requirementItems(missing: readonly Missing[]): readonly PanelItem[] {
  return closureRequirements.map(({ id, says, orElse }) => {
    const wanting = missing.filter(({ what }) =>
      id === 'nothing-left-open' ? !named.includes(what) : asks[id].includes(what),
    );
    return {
      title: says,
      standing:
        wanting.length === 0
          ? { tone: 'done', words: 'Nothing is missing' }
          : { tone: 'waiting', words: `${wanting.length} still to do` },
      lines: [
        ...wanting.map(({ words }) => ({ label: 'Still to do', text: words })),
        ...(wanting.length === 0 ? [] : [{ label: 'Or else', text: orElse }]),
      ],
      acts: [],
    };
  });
}

const taughtWords = {
  planned: { tone: 'waiting', words: 'Planned' },
  taught: { tone: 'done', words: 'Taught' },
  'taught-already': { tone: 'done', words: 'Taught already' },
} as const;

function teachingItem({ standing, to, by, on }: Teaching, nameOf: NameOf): PanelItem {
  return {
    title: `Teaching: ${to}`,
    standing: taughtWords[standing],
    lines: [
      { label: 'Led by', text: nameOf(by) },
      ...(on ? [{ label: 'By', text: sayDate(on) }] : []),
    ],
    acts: standing === 'planned' ? [{ act: 'answer-in-teaching', about: { by } }] : [],
  };
}

const debriefWords = {
  held: { tone: 'done', words: 'Held' },
  later: { tone: 'waiting', words: 'Arranged for later' },
  'not-wanted': { tone: 'quiet', words: 'Not wanted for now' },
} as const;

function debriefItem({ staff, taken, at }: Debrief, nameOf: NameOf): PanelItem {
  return {
    title: 'A debrief for staff',
    standing: debriefWords[taken],
    lines: [
      { label: 'Offered to', text: listOf(staff.map(nameOf)) },
      { label: 'Recorded', text: { at } },
    ],
    acts: [],
  };
}

/** What closing asks for while a case is open, and what was learned from it. */
export const endingPanel: PanelOf = (state, nameOf, stillMissing) => [
  ...(state.status === 'open' ? requirementItems(stillMissing(state)) : []),
  ...state.teaching.map((one) => teachingItem(one, nameOf)),
  ...state.debriefs.map((one) => debriefItem(one, nameOf)),
];
