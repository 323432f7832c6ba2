import { childrenOf } from '../../who/children.ts';
import type { MissingOf } from '../../duties/missing.ts';
import { openPlan } from './state.ts';

/** A conversation that was planned takes place, or it is said why not. */
export const conversationsMissing: MissingOf = (state) =>
  childrenOf(state)
    .filter(({ id }) => openPlan(state, id) !== null)
    .map(({ name }) => ({
      what: 'conversation',
      words: `Record the conversation with ${name}, or that it did not take place and why.`,
    }));
