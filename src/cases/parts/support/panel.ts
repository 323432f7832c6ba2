import type { Instant } from '#kit';
import { childrenOf } from '../../who/children.ts';
import type { NameOf, PanelItem, PanelOf, Standing } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import { sayDate } from '#say';
import { childrenWhoMayMeet, lookedAtAgain, namesOf, notYetLookedAt } from './pairs.ts';
import { supportersOf, supportNow } from './state.ts';

/** Whether support is planned for a child, in words. */
export function supportStanding(state: CaseState, child: string): Standing {
  if (!state.support.some((one) => one.child === child))
    return { tone: 'waiting', words: 'Not planned yet' };
  return supportNow(state, child)
    ? { tone: 'done', words: 'Planned' }
    : { tone: 'quiet', words: 'Ended' };
}

function linesOf(state: CaseState, child: string, nameOf: NameOf): PanelItem['lines'] {
  const now = supportNow(state, child);
  const again = now ? (now.reviews.at(-1)?.reviewOn ?? now.plan.reviewOn) : null;
  const newest = (list: readonly { readonly child: string; readonly at: Instant }[]) =>
    list.findLast((one) => one.child === child)?.at;
  const safety = newest(state.safetyPlans);
  const seen = newest(state.checkIns);
  const supporters = supportersOf(state, child).map(nameOf);
  return [
    ...(supporters.length > 0 ? [{ label: 'Supported by', text: supporters.join(', ') }] : []),
    ...(safety ? [{ label: 'Safety plan agreed', text: { at: safety } }] : []),
    ...(seen ? [{ label: 'Last looked in on', text: { at: seen } }] : []),
    ...(again ? [{ label: 'To be looked at again', text: sayDate(again) }] : []),
  ];
}

const perChild = [
  'plan-support',
  'agree-safety-plan',
  'offer-service',
  'record-check-in',
  'name-supporter',
] as const;

function meetings(state: CaseState): readonly PanelItem[] {
  const children = childrenWhoMayMeet(state);
  if (children.length === 0 && state.sharedClasses.length === 0) return [];
  const again = lookedAtAgain(state);
  const look = 'assess-shared-classes';
  const waits = notYetLookedAt(state).length > 0;
  return [
    {
      title: 'Where the children meet in school',
      standing: waits
        ? { tone: 'waiting', words: 'Not looked at yet' }
        : { tone: 'done', words: 'Looked at' },
      lines: again.map(({ children: who, reviewOn }) => ({
        label: 'To be looked at again',
        text: `${sayDate(reviewOn)}: ${namesOf(state, who)}`,
      })),
      acts: (again.length > 0 ? ([look, 'end-shared-classes'] as const) : ([look] as const)).map(
        (act) => ({ act, about: {} }),
      ),
    },
  ];
}

/** For each child, their support, who gives it and when it is looked at again; and where they meet. */
export const supportPanel: PanelOf = (state, nameOf) => [
  ...childrenOf(state).map(({ id, name }): PanelItem => {
    const acts = supportNow(state, id) ? (['review-support', ...perChild] as const) : perChild;
    return {
      title: `Support for ${name}`,
      standing: supportStanding(state, id),
      lines: linesOf(state, id, nameOf),
      acts: acts.map((act) => ({ act, about: { child: id } })),
    };
  }),
  ...meetings(state),
];
