import { removalSentences } from './chapters/02-handling-incidents/reporting-online.ts';
import { adultSentences } from './chapters/03-particular-groups/adults.ts';
import type { Sentence } from './sentences.ts';

/** How old the person pictured is now, as far as the ways of removal ask. */
export const ageBands = ['under-13', '13-to-17', '18-or-over', 'not-known'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The nation a setting is in. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

/** One way to have imagery taken down or blocked. */
export interface RemovalRoute {
  readonly id: RemovalRouteId;
  readonly name: string;
  /** Who makes the report, and what they need, in a sentence. */
  readonly how: string;
  readonly cites: readonly [Sentence, ...Sentence[]];
}

const ways = {
  'report-remove': {
    name: 'Report Remove',
    how: 'The young person does it, with help if they want it. From 13 they are asked to show their age; under 13 they are not.',
    cites: [removalSentences['removal-report-remove']],
  },
  service: {
    name: 'The service’s own report',
    how: 'The account holder as a rule; some services let somebody else do it.',
    cites: [removalSentences['removal-service-reports'], removalSentences['removal-48-hours']],
  },
  'take-it-down': {
    name: 'Take It Down',
    how: 'The young person, or an adult they trust. The picture stays where it is: nobody sends it.',
    cites: [removalSentences['removal-take-it-down']],
  },
  'professionals-helpline': {
    name: 'Professionals Online Safety Helpline',
    how: 'Staff ask, above all when a service has not answered.',
    cites: [removalSentences['removal-professionals']],
  },
  iwf: {
    name: 'Internet Watch Foundation',
    how: 'Anybody, for what is openly on the web. The address is given to them and never kept here.',
    cites: [removalSentences['removal-open-web'], removalSentences['removal-no-address']],
  },
  stopncii: {
    name: 'StopNCII',
    how: 'The adult pictured does it. The picture stays where it is: nobody sends it.',
    cites: [removalSentences['removal-stopncii']],
  },
  'revenge-porn-helpline': {
    name: 'Revenge Porn Helpline',
    how: 'The adult pictured, or somebody they ask, for advice and help with reports.',
    cites: [removalSentences['removal-adults'], adultSentences['adult-wishes-lead']],
  },
} as const satisfies Readonly<Record<string, Omit<RemovalRoute, 'id'>>>;

export type RemovalRouteId = keyof typeof ways;

const order: Readonly<Record<AgeBand, readonly RemovalRouteId[]>> = {
  'under-13': ['report-remove', 'service', 'take-it-down', 'professionals-helpline', 'iwf'],
  '13-to-17': ['report-remove', 'service', 'take-it-down', 'professionals-helpline', 'iwf'],
  '18-or-over': ['service', 'stopncii', 'revenge-porn-helpline', 'iwf'],
  'not-known': ['service', 'report-remove', 'professionals-helpline', 'iwf', 'take-it-down'],
};

/** Where a way is not open in every nation. All of them are today: the services work across the UK. */
const onlyIn: Readonly<Partial<Record<RemovalRouteId, readonly Nation[]>>> = {};

/** One way of removal by its id. */
export function removalRoute(id: RemovalRouteId): RemovalRoute {
  return { id, ...ways[id] };
}

/** Every way of removal. */
export const removalWays: readonly RemovalRoute[] = (Object.keys(ways) as RemovalRouteId[]).map(
  removalRoute,
);

/**
 * The ways to have imagery taken down that are open to somebody of this age now, in this nation, the
 * right one first (procedure.md 2.8). Report Remove is for under-18s; StopNCII and the Revenge Porn
 * Helpline are for adults. Where the age is not known, what asks for no age comes first.
 */
export function removalRoutes(age: AgeBand, nation: Nation): readonly RemovalRoute[] {
  return order[age].filter((id) => onlyIn[id]?.includes(nation) ?? true).map(removalRoute);
}
