import { listenerWords, mustWait, openPlan } from '#cases';
import type { OpenCase } from '#casework';
import { conversationGuide, conversationParts } from '#guidance';
import { nationalList, type TermId } from '#wording';
import { type RestView, restsOn } from '../../advice/source-view.ts';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { sayAt } from '#say';
import { type CaseFrame, caseFrame } from '../case/case-frame.ts';

/** The card to prepare a conversation with: for whom, what to bear in mind, to ask, to say, to leave out. */
export interface TalkView {
  readonly case: CaseFrame;
  /** Left off the printed card, which may be left lying. */
  readonly name: string;
  readonly plan: {
    readonly when: string;
    readonly leads: string;
    readonly mustWait: boolean;
    readonly bearInMind: readonly string[];
  } | null;
  readonly parts: readonly { readonly title: string; readonly prompts: readonly string[] }[];
  /** What the prompts rest on. */
  readonly rests: readonly RestView[];
  readonly leaveOut: readonly { readonly words: string; readonly why: string }[];
  readonly acts: readonly { readonly text: string; readonly href: string }[];
}

export const talkPage: PageKind<TalkView> = {
  template: 'pages/talk/page.njk',
  title: (view) => `Card to prepare a conversation, case ${view.case.reference}`,
};

/** What hurts most when it is said to a young person, in the order in which it slips out. */
const leaveOut: readonly TermId[] = [
  'why-did-you',
  'should-have-known-better',
  'could-have-said-no',
  'allowed-it-to-happen',
  'should-not-have-been-online',
  'silly',
  'banter',
  'lost-for-ever',
];

function wordsToLeaveOut(): TalkView['leaveOut'] {
  return leaveOut.flatMap((id) => {
    const term = nationalList.terms.find((one) => one.id === id);
    return term ? [{ words: term.avoid, why: term.why }] : [];
  });
}

/** The card for one child of the case, ready to read; null when there is no such child. */
export function talkView(opened: OpenCase, child: string): TalkView | null {
  const { state, may, now, nameOf } = opened;
  const person = state.people.find(({ id, kind }) => id === child && kind === 'learner');
  if (!person) return null;
  const latest = state.conversationPlans.findLast((one) => one.child === child) ?? null;
  const open = openPlan(state, child);
  const guide = conversationGuide({
    ...(latest ?? { age: null, needs: [], language: null }),
    parts: person.roles,
  });
  return {
    case: caseFrame(opened, '/parts/conversations'),
    name: person.name,
    plan: open && {
      when: sayAt(open.plannedFor, now),
      leads: nameOf(open.leads),
      mustWait: mustWait(open),
      bearInMind: listenerWords(open),
    },
    parts: guide.map(({ part, prompts }) => ({
      title: conversationParts[part],
      prompts: prompts.map(({ says }) => says),
    })),
    rests: restsOn(guide.flatMap(({ prompts }) => prompts)),
    leaveOut: wordsToLeaveOut(),
    acts: (['plan-conversation', 'record-conversation'] as const)
      .filter((act) => may.includes(act))
      .map((act) => ({
        text: act === 'plan-conversation' ? 'Plan the conversation' : 'Record the conversation',
        href: startOf(act, state.id, { child }),
      })),
  };
}
