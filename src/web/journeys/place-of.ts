import { actNamed } from '#cases';
import type { FastifyRequest } from 'fastify';
import { TurnedAway } from '../http/turned-away.ts';
import { type Place, placeIn } from './place.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** The place a request's address names; there is no page where it names none. */
export function placeOf(request: FastifyRequest): Place {
  const place = placeIn(request.params as Params);
  if (!place) throw new TurnedAway('not-found');
  return place;
}

/** The number, from 1, of the page a request is about: one that the act has, or the one after, which asks why an entry is corrected. */
export function pageIn(
  request: FastifyRequest,
  given = (request.params as Params)['page'],
): number {
  const page = Number(given);
  const { pages } = actNamed(placeOf(request).act);
  if (!Number.isInteger(page) || page < 1 || page > pages.length + 1)
    throw new TurnedAway('not-found');
  return page;
}
