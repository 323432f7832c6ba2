import { childrenOf } from '../../who/children.ts';
import { isToDo } from '../../duties/duties.ts';
import type { PanelItem, PanelOf } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import { sayDate } from '#say';
import { copies } from './decide-on-deletion.ts';
import { deletionOf, type DeletionOfChild, isCleared } from './standing.ts';

const answers = {
  'nobody-needs-it': 'Nobody needs it',
  'keep-it': 'Somebody needs it',
  'no-answer-yet': 'Not all have answered yet',
} as const;

/** Nothing waits for a decision while the guidance asks for none. */
function toneOf(state: CaseState): 'waiting' | 'quiet' {
  return isToDo(state, 'decide-on-deletion') ? 'waiting' : 'quiet';
}

function lockItem(state: CaseState): PanelItem {
  const { clearance } = state;
  return {
    title: 'Does anybody else need the device?',
    standing: isCleared(state)
      ? { tone: 'done', words: 'Unlocked' }
      : { tone: toneOf(state), words: 'Deletion is locked' },
    lines: clearance
      ? [
          { label: 'Last answer', text: answers[clearance.answer] },
          { label: 'Recorded', text: { at: clearance.at } },
        ]
      : [],
    acts: [{ act: 'clear-for-deletion', about: {} }],
  };
}

/** How deletion stands for a child, in words. */
export const deletionStandings: Readonly<
  Record<DeletionOfChild['standing'], PanelItem['standing']>
> = {
  undecided: { tone: 'quiet', words: 'Not decided' },
  kept: { tone: 'quiet', words: 'Kept as it is' },
  'not-needed': { tone: 'quiet', words: 'Nothing to delete' },
  'to-confirm': { tone: 'waiting', words: 'Asked to delete' },
  confirmed: { tone: 'done', words: 'Says it is deleted' },
  refused: { tone: 'urgent', words: 'Does not want to delete it' },
  stopped: { tone: 'urgent', words: 'To be kept after all' },
};

function linesOf({ decision, deadline, answer }: DeletionOfChild): PanelItem['lines'] {
  const covers = decision?.covers.map((one) => copies[one as keyof typeof copies].label) ?? [];
  return [
    ...(covers.length > 0 ? [{ label: 'Covers', text: covers.join(', ') }] : []),
    ...(deadline ? [{ label: 'By', text: sayDate(deadline) }] : []),
    ...(answer ? [{ label: 'Last asked', text: { at: answer.at } }] : []),
  ];
}

function actsOf(state: CaseState, child: string): PanelItem['acts'] {
  const { standing } = deletionOf(state, child);
  const about = { child };
  const confirm = { act: 'confirm-deletion', about } as const;
  return [
    ...(standing === 'to-confirm' || standing === 'refused' ? [confirm] : []),
    { act: 'decide-on-deletion', about },
  ];
}

/** Whether deletion is unlocked, and for each child what was decided and what they say. */
export const deletionPanel: PanelOf = (state) => [
  lockItem(state),
  ...childrenOf(state).map(({ id, name }) => {
    const of = deletionOf(state, id);
    return {
      title: name,
      standing:
        of.standing === 'undecided'
          ? { tone: toneOf(state), words: deletionStandings.undecided.words }
          : deletionStandings[of.standing],
      lines: linesOf(of),
      acts: actsOf(state, id),
    };
  }),
];
