import { childrenOf } from '../../child-in-case.ts';
import type { PanelOf } from '../../panel.ts';
import { longDate } from '../../words.ts';

/** For each child, whether support is planned and when it is looked at again. */
export const supportPanel: PanelOf = (state) =>
  childrenOf(state).map(({ id, name }) => {
    const plan = state.support.findLast(({ child }) => child === id);
    return {
      title: `Support for ${name}`,
      standing: plan
        ? { tone: 'done', words: 'Planned' }
        : { tone: 'waiting', words: 'Not planned yet' },
      lines: plan ? [{ label: 'To be looked at again', text: longDate(plan.reviewOn) }] : [],
      acts: [{ act: 'plan-support', about: { child: id } }],
    };
  });
