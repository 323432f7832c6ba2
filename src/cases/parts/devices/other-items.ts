import type { NameOf, PanelItem, Standing } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import { startsUpper, sayDate } from '#say';
import { confiscationName } from './confiscations.ts';
import { concernsOf, searchName } from './searches.ts';
import { systemStanding, type SystemStanding } from './standing.ts';
import type { Confiscation, SchoolSystem, Search } from './state.ts';
import { systemName } from './words.ts';

const systemStandings: Readonly<Record<SystemStanding, Standing>> = {
  asked: { tone: 'waiting', words: 'Asked of IT' },
  'not-isolated': { tone: 'urgent', words: 'Not isolated' },
  isolated: { tone: 'done', words: 'Isolated' },
  stays: { tone: 'done', words: 'Stays isolated' },
  'open-again': { tone: 'quiet', words: 'Open again' },
};

const reaches = {
  nobody: 'Nobody',
  'only-it': 'Only those who run it',
  others: 'Somebody else as well',
  'not-known': 'Not known',
} as const;

/** One of the school’s own systems: who was asked, what they say, and who can still reach it. */
export function systemItem(system: SchoolSystem, state: CaseState, nameOf: NameOf): PanelItem {
  const standing = systemStanding(state, system);
  const task = state.tasks.find(({ id }) => id === system.task);
  const { by, reach, release, id } = system;
  const isIsolated = standing === 'isolated' || standing === 'stays';
  return {
    title: startsUpper(systemName(system)),
    standing: systemStandings[standing],
    lines: [
      ...(task ? [{ label: 'Asked', text: task.ownerName }] : []),
      ...(task && !task.finished ? [{ label: 'Due', text: { at: task.dueAt } }] : []),
      ...(task?.finished ? [{ label: 'Finished', text: { at: task.finished.at } }] : []),
      ...(task?.finished ? [{ label: 'They say', text: task.finished.said }] : []),
      ...(by ? [{ label: 'Isolated by', text: nameOf(by) }] : []),
      ...(reach ? [{ label: 'Who can still reach it', text: reaches[reach] }] : []),
      ...(release?.until ? [{ label: 'To be looked at again', text: sayDate(release.until) }] : []),
    ],
    acts: isIsolated ? [{ act: 'release-system', about: { system: id } }] : [],
  };
}

/** A confiscation by somebody who may not confiscate, or of whom nobody knows: for somebody who may to look at. */
export function confiscationItem(one: Confiscation, state: CaseState, nameOf: NameOf): PanelItem {
  const waits = one.review === null;
  return {
    title: startsUpper(confiscationName(state, one)),
    standing: waits
      ? { tone: 'waiting', words: 'For the head to look at' }
      : { tone: 'done', words: 'Looked at' },
    lines: [
      { label: 'Taken by', text: nameOf(one.by) },
      {
        label: 'May they confiscate things?',
        text: one.authorised === 'no' ? 'No' : 'Not known',
      },
    ],
    acts: waits ? [{ act: 'review-confiscation', about: { device: one.device } }] : [],
  };
}

/** One search: when, by whom, and what the head has to look at. */
export function searchItem(search: Search, state: CaseState, nameOf: NameOf): PanelItem {
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
