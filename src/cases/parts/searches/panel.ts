import { startsUpper } from '#say';
import type { NameOf, PanelItem, PanelOf, Standing } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import { concernsOf, searchName } from './searches.ts';
import type { Search } from './state.ts';

/** One search: when, by whom, and what the head has to look at. */
function searchItem(search: Search, state: CaseState, nameOf: NameOf): PanelItem {
  const concerns = concernsOf(search);
  const waits = concerns.length > 0 && !search.review;
  const calm: Standing = search.review
    ? { tone: 'done', words: 'Looked at by the head' }
    : { tone: 'quiet', words: 'Recorded' };
  return {
    title: startsUpper(searchName(state, search)),
    standing: waits ? { tone: 'waiting', words: 'For the head to look at' } : calm,
    lines: [
      { label: 'When', text: { at: search.on } },
      { label: 'By', text: nameOf(search.by) },
      ...(waits ? [{ label: 'To look at', text: concerns.join(' ') }] : []),
    ],
    acts: waits ? [{ act: 'review-search', about: { search: search.id } }] : [],
  };
}

/** Every search, and what of it the head has to look at. */
export const searchesPanel: PanelOf = (state, nameOf) =>
  state.searches.map((search) => searchItem(search, state, nameOf));
