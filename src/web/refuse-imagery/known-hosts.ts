import { nationalContacts } from '#guidance';
import type { KnownHosts } from './addresses.ts';

/** The name a body goes by on the web: `iwf.org.uk` for report.iwf.org.uk. */
function ownName(address: string): string {
  const labels = (address.split('/')[0] ?? '').toLowerCase().split('.');
  return labels.slice(labels.at(-1) === 'uk' ? -3 : -2).join('.');
}

/** The websites of the national services that people are sent to for help, from the list of contacts. */
export const helpServices: KnownHosts = [
  ...new Set(
    Object.values(nationalContacts).flatMap(({ address }) => (address ? [ownName(address)] : [])),
  ),
];
