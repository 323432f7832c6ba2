/** Where a record stands. Stages within an open case are a view, not a status. */
export type Status = 'new' | 'reported' | 'open' | 'not-opened' | 'closed';

/** Words for a status, as shown on lists and tags. */
export const statusWords: Readonly<Record<Status, string>> = {
  new: 'Not yet reported',
  reported: 'New report',
  open: 'Open',
  'not-opened': 'Not opened',
  closed: 'Closed',
};
