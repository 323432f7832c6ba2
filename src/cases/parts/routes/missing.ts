import type { MissingOf } from '../../duties/missing.ts';
import { isPupilsPartOpen, toTalkWith } from './pictured-adults.ts';

/** Every adult pictured was heard, and the young people’s part is taken up under some policy. */
export const routesMissing: MissingOf = (state) => [
  ...toTalkWith(state).map(({ name }) => ({
    what: 'pictured-adult',
    words: `Talk with ${name}, who is pictured, about support and what they want.`,
  })),
  ...(isPupilsPartOpen(state)
    ? [
        {
          what: 'pupils-part',
          words: 'Say under which policy the young people’s part is taken up.',
        },
      ]
    : []),
];
