import { isOutcome, type Status, statusWords } from '#cases';
import { type DueFilter, dueSpans, type WorklistFilter } from '#casework';

/** What of the worklist somebody chose to see, as it stands in an address: codes and ids, never words. */
export interface Chosen {
  readonly show: Show;
  readonly due: DueFilter | '';
  readonly advised: string;
  readonly whose: string;
  readonly group: string;
  readonly second: boolean;
}

export type Show = 'to-do' | Status;

/** Which records each choice shows, in the order of the page. */
export const shows: readonly { readonly id: Show; readonly text: string }[] = [
  { id: 'to-do', text: 'To do' },
  { id: 'reported', text: statusWords.reported },
  { id: 'open', text: statusWords.open },
  { id: 'closed', text: statusWords.closed },
  { id: 'not-opened', text: statusWords['not-opened'] },
];

/** When something is due, in words. */
export const dueWords: Readonly<Record<DueFilter, string>> = {
  overdue: 'Overdue',
  today: 'Due later today',
  week: 'Due by Sunday',
};

export const nothingChosen: Chosen = {
  show: 'to-do',
  due: '',
  advised: '',
  whose: '',
  group: '',
  second: false,
};

type Query = Readonly<Record<string, unknown>>;

const code = /^[a-z0-9-]{0,64}$/;
const codeIn = (value: unknown): string =>
  typeof value === 'string' && code.test(value) ? value : '';
const isDue = (value: string): value is DueFilter => Object.hasOwn(dueSpans, value);

/** Reads what was chosen; whatever it cannot be is left out. */
export function readChosen(query: Query): Chosen {
  const [due, advised] = [codeIn(query['due']), codeIn(query['advised'])];
  return {
    show: shows.find(({ id }) => id === query['show'])?.id ?? 'to-do',
    due: isDue(due) ? due : '',
    advised: isOutcome(advised) ? advised : '',
    whose: codeIn(query['whose']),
    group: codeIn(query['group']),
    second: query['second'] === 'yes',
  };
}

/** What was chosen as it stands in an address and in a saved view: only what differs from nothing chosen. */
export function codesOf(chosen: Chosen): Readonly<Record<string, string>> {
  const codes = { ...chosen, second: chosen.second ? 'yes' : '' };
  const usual: Readonly<Record<string, string | boolean>> = { ...nothingChosen, second: '' };
  return Object.fromEntries(Object.entries(codes).filter(([name, value]) => value !== usual[name]));
}

/** The address of the worklist as chosen. Pages count from 1. */
export function addressOf(chosen: Chosen, page = 1): string {
  const query = new URLSearchParams(codesOf(chosen));
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text ? `/cases?${text}` : '/cases';
}

/** What was chosen, as the worklist is asked for it. */
export function filterFor({ show, due, advised, whose, group, second }: Chosen): WorklistFilter {
  return {
    ...(show === 'to-do' ? { toDo: true } : { statuses: [show] }),
    ...(due ? { due } : {}),
    ...(advised ? { advised } : {}),
    ...(whose ? { whose } : {}),
    ...(group ? { group } : {}),
    ...(second ? { secondOpinion: true } : {}),
  };
}
