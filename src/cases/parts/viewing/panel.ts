import type { NameOf, PanelItem, PanelOf } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import { hasEnded, standingOf, type ToReview, toReview, type ViewingStanding } from './standing.ts';
import type { Viewing } from './state.ts';
import { findings, grounds, viewingName } from './words.ts';

/** Said first, whatever was asked: nothing that has to be done here needs anybody to look. */
const usual: PanelItem = {
  title: 'Nobody needs to look',
  standing: { tone: 'done', words: 'The answer is no' },
  lines: [
    {
      label: 'To decide and to refer',
      text: 'What people say is enough. “Not known” is an answer.',
    },
    {
      label: 'To have it taken down',
      text: 'The young person can report it themselves, with your help.',
    },
    {
      label: 'To be sure, or for proof',
      text: 'That is for the police. Looking can be an offence, and it harms.',
    },
    {
      label: 'If somebody has seen it',
      text: 'By accident, because it was shown to them, or on purpose: say so, and they are offered support.',
    },
  ],
  acts: [{ act: 'record-exposure', about: {} }],
};

const standings: Readonly<Record<ViewingStanding, PanelItem['standing']>> = {
  refused: { tone: 'done', words: 'Answered no' },
  'set-aside': { tone: 'quiet', words: 'Asked again since' },
  waiting: { tone: 'waiting', words: 'Not answered yet: nobody looks' },
  agreed: { tone: 'urgent', words: 'Agreed, this once' },
  'not-held': { tone: 'done', words: 'Nobody looked' },
  held: { tone: 'quiet', words: 'Somebody looked' },
};

const actOf: Readonly<Partial<Record<ViewingStanding, PanelItem['acts']>>> = {
  waiting: [{ act: 'answer-viewing', about: {} }],
  agreed: [{ act: 'record-viewing', about: {} }],
};

function linesOf(viewing: Viewing, { viewingReviews }: CaseState, nameOf: NameOf) {
  const { id, ground, second, answer } = viewing;
  const { looks, present } = answer ?? {};
  const given = viewingReviews.find((one) => one.of === id && one.given)?.given;
  const finding = given && findings[given.finding as keyof typeof findings];
  return [
    { label: 'Ground', text: grounds[ground].label },
    ...(second ? [{ label: 'Who answers', text: nameOf(second) }] : []),
    ...(looks ? [{ label: 'Who may look', text: nameOf(looks) }] : []),
    ...(present ? [{ label: 'Who is there too', text: nameOf(present) }] : []),
    ...(finding ? [{ label: 'Reviewed', text: finding.label }] : []),
  ];
}

function viewingItem(viewing: Viewing, state: CaseState, nameOf: NameOf): PanelItem {
  const standing = standingOf(viewing);
  const ended = standing === 'agreed' && hasEnded(state, viewing);
  return {
    title: viewingName(viewing),
    standing: ended ? { tone: 'urgent', words: 'Ended: nobody looks' } : standings[standing],
    lines: linesOf(viewing, state, nameOf),
    acts: actOf[standing] ?? [],
  };
}

function reviewItem({ id, title, reviewer }: ToReview, nameOf: NameOf): PanelItem {
  const about = { viewing: id };
  return {
    title: `To be reviewed: ${title}`,
    standing: { tone: 'waiting', words: reviewer ? 'Asked, and not answered' : 'Nobody asked yet' },
    lines: reviewer ? [{ label: 'Who was asked', text: nameOf(reviewer) }] : [],
    acts: [
      ...(reviewer ? [{ act: 'review-viewing', about } as const] : []),
      { act: 'ask-for-viewing-review', about },
    ],
  };
}

/** That nobody needs to look; each time it was considered; and what has to be reviewed. */
export const viewingPanel: PanelOf = (state, nameOf) => [
  usual,
  ...state.viewings.map((one) => viewingItem(one, state, nameOf)),
  ...toReview(state).map((one) => reviewItem(one, nameOf)),
];
