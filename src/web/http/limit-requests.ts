import type { FastifyRequest } from 'fastify';
import { TurnedAway } from './turned-away.ts';

const minute = 60_000;
const mostNames = 50_000;

/** Counts by name within a minute; true while a name stays within its number. */
type Counter = (name: string) => boolean;

/** Counts in fixed minutes. Past so many names the rest share one count, so that memory has a bound. */
function counter(most: number): Counter {
  const counts = new Map<string, number>();
  let since = performance.now();
  return (name) => {
    if (performance.now() - since > minute) {
      counts.clear();
      since = performance.now();
    }
    const known = counts.has(name) || counts.size < mostNames ? name : '';
    const count = (counts.get(known) ?? 0) + 1;
    counts.set(known, count);
    return count <= most;
  };
}

/** The network of an IPv6 address, of which one customer has a whole one; other addresses as they are. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const network = address.split('::')[0]?.split(':').slice(0, 4).join(':') ?? '';
  return network === '' ? address : network;
}

/** The limits of this server, each throwing where it is passed. */
export interface Limits {
  /** Every request, before anything is looked up. */
  address(request: FastifyRequest): void;
  /** Once it is known who asks: by session where there is one, whoever shares the address; else by address. */
  asker(request: FastifyRequest, session: string | null): void;
  /** Signing in, which anybody may try. */
  signIn(request: FastifyRequest): void;
}

/**
 * Limits by address first and by verified session after, so that made-up cookies buy nothing and a
 * school behind one address does not share one number once its people are signed in.
 */
export function openLimits(perMinute: number): Limits {
  const addresses = counter(perMinute * 5);
  const [sessions, strangers] = [counter(perMinute), counter(perMinute)];
  const [sending, signingIn] = [counter(perMinute / 4), counter(perMinute / 10)];
  const allow = (within: boolean): void => {
    if (!within) throw new TurnedAway('too-many');
  };
  return {
    address: ({ ip }) => allow(addresses(networkOf(ip))),
    asker({ ip, method }, session) {
      if (session !== null) {
        allow(sessions(session));
        return;
      }
      allow(strangers(networkOf(ip)));
      if (method === 'POST') allow(sending(networkOf(ip)));
    },
    signIn: ({ ip }) => allow(signingIn(networkOf(ip))),
  };
}
