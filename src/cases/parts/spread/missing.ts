import type { MissingOf } from '../../duties/missing.ts';

/** Each place that it has reached: stopped, or explained. */
export const spreadMissing: MissingOf = ({ reaches }) =>
  reaches
    .filter(({ standing }) => standing === 'open')
    .map(({ name }) => ({
      what: 'spread',
      words: `Record that it has stopped, or why nothing more can be done: ${name}.`,
    }));
