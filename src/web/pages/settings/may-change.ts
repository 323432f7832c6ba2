import type { FastifyRequest } from 'fastify';
import { type Right, mayHere } from '#access';
import { TurnedAway } from '../../http/turned-away.ts';
import { signedIn, type Visitor } from '../../sign-in/visitor.ts';

/** True when somebody may see or change this about their school. */
export function mayChange({ actor }: Visitor, right: Right): boolean {
  return mayHere(actor.roles, right);
}

/** Who is asking, where they may change this about the school. For anybody else there is no such page. */
export function changing(request: FastifyRequest, right: Right): Visitor {
  const visitor = signedIn(request);
  if (!mayChange(visitor, right)) throw new TurnedAway('not-found');
  return visitor;
}
