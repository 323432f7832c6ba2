import { actLeaving, type Recorded } from '../../record/events.ts';
import type { CaseState } from '../../state.ts';
import { readingOf } from './reading.ts';
import type { WhoseFile } from '../../record/in-a-file.ts';
import { otherChildren, type Prepared } from './names.ts';

type Said = Readonly<Record<string, unknown>>;
type IsTheirs = (said: Said, source: Prepared, event: Recorded) => boolean;

const has = (list: unknown, id: string): boolean => Array.isArray(list) && list.includes(id);

/** The referral that an entry made or belongs to. */
export function referralOf({ referrals }: CaseState, said: Said) {
  return referrals.find(({ id }) => id === said['referral']) ?? null;
}

/** An adult from outside is known to every child of the case; a child from outside is nobody else’s. */
function isAdultFromOutside({ people }: CaseState, id: unknown): boolean {
  return people.some((one) => one.id === id && one.kind === 'other' && one.elsewhere === 'adult');
}

function isReached(said: Said, { events, child }: Prepared): boolean {
  const reach = events.find(
    ({ type, data }) => type === 'spread-recorded/1' && data.reach === said['reach'],
  );
  if (reach?.type !== 'spread-recorded/1') return false;
  const { kind, person } = reach.data;
  return person === child || kind === 'group' || kind === 'service';
}

/** Everything that somebody wrote in an entry, and no answer that was only chosen. */
export function wordsOf(event: Recorded): string {
  if (event.type === 'report-taken-in/1')
    return event.data.entries.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
  const act = actLeaving(event.type);
  const said: Said = event.data;
  return Object.entries(act?.fields ?? {})
    .filter(([, { kind }]) => kind === 'text' || kind === 'narrative' || kind === 'reason')
    .map(([name]) => (typeof said[name] === 'string' ? said[name] : ''))
    .join('\n');
}

function isNamed(event: Recorded, source: Prepared): boolean {
  const words = wordsOf(event);
  if (source.namesThisChild(words)) return true;
  // What another school was told is about the children who are named in it, or nobody knows about whom.
  if (event.type === 'other-setting-contacted/1')
    return otherChildren(source.state, source.child).length === 0;
  return !source.namesOthers(words);
}

const theirs: Readonly<Record<WhoseFile, IsTheirs>> = {
  case: () => true,
  child: ({ child }, source) => child === source.child,
  children: ({ children }, { child }) => has(children, child),
  self: ({ person }, { child }) => person === child,
  person: ({ person }, { child, state }) => person === child || isAdultFromOutside(state, person),
  added: ({ person, carerOf }, { child, state }) =>
    person === child || has(carerOf, child) || isAdultFromOutside(state, person),
  referral: (said, { child, state }) => has(referralOf(state, said)?.children, child),
  removal: ({ report }, { child, state }) =>
    state.removals.some((one) => one.id === report && one.child === child),
  device: ({ device }, { child, state }) =>
    state.devices.some((one) => one.id === device && one.child === child),
  search: ({ search }, { child, state }) =>
    state.searches.some((one) => one.id === search && one.child === child),
  reach: (said, source) => isReached(said, source),
  named: (_said, source, event) => isNamed(event, source),
  entry: ({ entry }, source) => {
    const corrected = source.events.find(({ sequence }) => sequence === Number(entry));
    return corrected !== undefined && isTheirs(corrected, source);
  },
  others: () => false,
  work: () => false,
};

/** True for an entry that is about this child, or about the case as a whole. */
export function isTheirs(event: Recorded, source: Prepared): boolean {
  return theirs[readingOf(event.type).of](event.data, source, event);
}
