import { serviceWords } from '#cases';
import { type RemovalFilter, type RemovalStanding, removalStandings } from '#casework';

/** Which reports somebody chose to see, as it stands in an address: codes, never words. */
export interface ChosenRemovals {
  /** Empty for all that are open. */
  readonly show: RemovalStanding | '';
  readonly service: string;
}

export const openRemovals: ChosenRemovals = { show: '', service: '' };

/** What each way to see the list is called. */
export const standingWords: Readonly<Record<RemovalStanding, string>> = {
  late: 'Late',
  today: 'Ask later today',
  waiting: 'Ask after today',
  ended: 'Ended in the last 30 days',
};

type Query = Readonly<Record<string, unknown>>;

const isStanding = (value: unknown): value is RemovalStanding =>
  removalStandings.some((standing) => standing === value);
/** A service is known by having words that are not its code. */
const isService = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && serviceWords(value) !== value;

/** Reads what was chosen; whatever it cannot be is left out. */
export function readChosenRemovals({ show, service }: Query): ChosenRemovals {
  return { show: isStanding(show) ? show : '', service: isService(service) ? service : '' };
}

/** The address of the list as chosen. Pages count from 1. */
export function removalsAddress({ show, service }: ChosenRemovals, page = 1): string {
  const query = new URLSearchParams({
    ...(show ? { show } : {}),
    ...(service ? { service } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  });
  const text = query.toString();
  return text ? `/removals?${text}` : '/removals';
}

/** What was chosen, as the list is asked for it. */
export function removalFilter({ show, service }: ChosenRemovals): RemovalFilter {
  return { ...(show ? { standing: show } : {}), ...(service ? { service } : {}) };
}
