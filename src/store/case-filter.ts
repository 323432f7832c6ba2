import type { CaseFilter } from './contract.ts';
import { asksAs, notKept } from './kept-streams.ts';
import { blind, type SchoolKeys } from './sealing/keys.ts';

/** A condition of a statement, and the values it takes: `$1` onwards. */
export interface Where {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Tells this condition from every other, whatever its values, so that it is prepared once. */
  readonly shape: string;
}

const listed = `s.school = $1 and s.kind = 'case' and s.reference is not null`;

type Filter = Omit<CaseFilter, 'school' | 'notBarredTo' | 'having' | 'onlyIfOpen'>;

const plain: readonly {
  readonly name: string;
  readonly value: (filter: Filter) => unknown;
  readonly text: (place: number) => string;
}[] = [
  {
    name: 'statuses',
    value: ({ statuses }) => statuses,
    text: (place) => `s.status = any($${place}::text[])`,
  },
  {
    name: 'least-urgency',
    value: ({ leastUrgency }) => leastUrgency,
    text: (place) => `s.urgency >= $${place}`,
  },
  {
    name: 'reference',
    value: ({ reference }) => reference,
    text: (place) => `s.reference = $${place}`,
  },
  {
    name: 'references',
    value: ({ references }) => references,
    text: (place) => `s.reference = any($${place}::text[])`,
  },
  { name: 'due-from', value: ({ due }) => due?.from, text: (place) => `s.due_at >= $${place}` },
  { name: 'due-before', value: ({ due }) => due?.before, text: (place) => `s.due_at < $${place}` },
  {
    name: 'opened-from',
    value: ({ opened }) => opened?.from,
    text: (place) => `s.opened_at >= $${place}`,
  },
  {
    name: 'opened-before',
    value: ({ opened }) => opened?.before,
    text: (place) => `s.opened_at < $${place}`,
  },
];

/** Written so that PostgreSQL looks the tokens up first, and never walks every case to ask for its tokens. */
const anyOf = (place: number): string => `s.stream in (select h.stream from safelight.token h
    where h.school = $1
      and (h.purpose, h.value) in (select * from unnest($${place}::text[], $${place + 1}::bytea[])))`;

/** What a filter means to the database. Its values hold no name in plain text: tokens are blinded here. */
export function whereOf(keys: SchoolKeys, filter: CaseFilter): Where {
  const [barred, own] = asksAs(keys, filter.notBarredTo);
  const values: unknown[] = [filter.school, barred];
  const parts = [listed];
  if (filter.onlyIfOpen) {
    const restricted = values.push(blind(keys, { purpose: 'restricted', value: 'yes' }));
    values.push(blind(keys, { purpose: 'open-to', value: filter.notBarredTo }));
    parts.push(notKept('s.stream', { asks: 2, restricted }));
  } else {
    values.push(own);
    parts.push(notKept('s.stream', { asks: 2 }));
  }
  const asked = plain.filter(({ value }) => value(filter) !== undefined);
  for (const { value, text } of asked) parts.push(text(values.push(value(filter))));
  const having = filter.having ?? [];
  for (const group of having) {
    const place = values.push(group.map(({ purpose }) => purpose));
    values.push(group.map((token) => blind(keys, token)));
    parts.push(anyOf(place));
  }
  const shape = [
    ...asked.map(({ name }) => name),
    ...(filter.onlyIfOpen ? ['only-if-open'] : []),
    `having-${having.length}`,
  ].join('-');
  return { text: parts.join('\n  and '), values, shape };
}
