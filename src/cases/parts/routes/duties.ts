import { decidedOn, type Practices } from '../../duties/practice.ts';

/** Routes beside the main one, each of which leads to something recorded. */
export const routesPractices = {
  'follow-adult-route': {
    act: 'follow-adult-route',
    done: ({ adultRoutes }, from) => adultRoutes.some(({ sequence }) => sequence > from),
    arises: decidedOn('adult-route'),
  },
  'follow-other-policy': {
    act: 'follow-other-policy',
    done: ({ otherPolicies }, from) => otherPolicies.some(({ sequence }) => sequence > from),
    arises: decidedOn('other-policy'),
  },
  // The advice asks for it where the school has switched it on; a report put off is still to be made.
  'report-as-law-requires': {
    act: 'report-as-law-requires',
    done: ({ lawReports }, from) => {
      const newest = lawReports.at(-1);
      return newest !== undefined && newest.sequence > from && newest.outcome !== 'put-off';
    },
  },
} as const satisfies Practices;
