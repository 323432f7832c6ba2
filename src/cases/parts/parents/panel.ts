import { childrenOf } from '../../child-in-case.ts';
import type { PanelOf } from '../../panel.ts';
import { longDate } from '../../words.ts';

/** For each child, whether their parents or carers were told. */
export const parentsPanel: PanelOf = (state) =>
  childrenOf(state).map(({ id, name }) => {
    const newest = state.parents.findLast(({ child }) => child === id);
    const about = { child: id };
    return {
      title: `Parents or carers of ${name}`,
      standing: !newest
        ? { tone: 'waiting', words: 'Not recorded yet' }
        : newest.told
          ? { tone: 'done', words: 'Told' }
          : { tone: 'waiting', words: 'Not told, for now' },
      lines: newest?.reviewOn
        ? [{ label: 'To be looked at again', text: longDate(newest.reviewOn) }]
        : [],
      acts: [
        { act: 'inform-parents', about },
        { act: 'withhold-from-parents', about },
      ],
    };
  });
