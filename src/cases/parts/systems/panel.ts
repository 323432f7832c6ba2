import { sayDate, startsUpper } from '#say';
import type { NameOf, PanelItem, PanelOf, Standing } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import { systemStanding, type SystemStanding } from './standing.ts';
import type { SchoolSystem } from './state.ts';
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
function systemItem(system: SchoolSystem, state: CaseState, nameOf: NameOf): PanelItem {
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

/** Every system and account of the school’s own that was isolated, or is to be. */
export const systemsPanel: PanelOf = (state, nameOf) =>
  state.systems.map((system) => systemItem(system, state, nameOf));
