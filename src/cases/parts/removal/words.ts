import { type AgeBand, type RemovalRoute, removalRoutes } from '#guidance';
import type { Option } from '#acts';
import { services } from '../../questions.ts';

const {
  'not-sent': _notSent,
  'in-person': _inPerson,
  nearby: _nearby,
  'not-known': notKnown,
  ...online
} = services;

/** Where something can be taken down. */
export const removalServices = { ...online, 'not-known': notKnown } as const;

/** A service as it is called. */
export function serviceWords(service: string): string {
  if (service === 'not-known') return 'A service not known';
  const known: Readonly<Record<string, Option>> = removalServices;
  return known[service]?.label ?? service;
}

const optionsOf = (routes: readonly RemovalRoute[]): Readonly<Record<string, Option>> =>
  Object.fromEntries(routes.map(({ id, name, how }) => [id, { label: name, hint: how }]));

/** The ways on offer for an age, the right one first; the services work across the United Kingdom. */
export function waysFor(age: AgeBand): Readonly<Record<string, Option>> {
  return optionsOf(removalRoutes(age, 'england'));
}
