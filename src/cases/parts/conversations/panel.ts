import { childrenOf } from '../../who/children.ts';
import type { PanelItem, PanelOf, Standing } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import { sayDate } from '#say';
import { mustWait, openPlan } from './state.ts';

function standingOf(state: CaseState, child: string): Standing {
  const plan = openPlan(state, child);
  if (plan && mustWait(plan))
    return { tone: 'waiting', words: 'Waiting for the police or social care' };
  if (plan) return { tone: 'waiting', words: 'Planned' };
  const last = state.conversations.findLast((one) => one.child === child);
  switch (last?.outcome) {
    case 'talked':
    case 'came-to-us':
      return { tone: 'done', words: 'Talked' };
    case 'not-yet':
      return { tone: 'quiet', words: 'Not ready to talk yet' };
    case 'not-held':
      return { tone: 'quiet', words: 'Did not take place' };
    case undefined:
      return { tone: 'quiet', words: 'No conversation planned' };
  }
}

/** For each child, whether a conversation is planned or was held, with the card to prepare for it. */
export const conversationsPanel: PanelOf = (state, nameOf) =>
  childrenOf(state).map(({ id, name }): PanelItem => {
    const plan = openPlan(state, id);
    const next = state.conversations.findLast((one) => one.child === id)?.nextContact;
    return {
      title: `Talking with ${name}`,
      standing: standingOf(state, id),
      lines: [
        ...(plan
          ? [
              { label: 'Planned', text: { at: plan.plannedFor } },
              { label: 'Led by', text: nameOf(plan.leads) },
            ]
          : []),
        ...(next ? [{ label: 'In touch again by', text: sayDate(next) }] : []),
      ],
      acts: [
        { act: 'plan-conversation', about: { child: id } },
        { act: 'record-conversation', about: { child: id } },
      ],
      pages: [{ text: 'Card to prepare with', path: `/talk/${id}` }],
    };
  });
