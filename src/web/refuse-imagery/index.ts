export type { KnownHosts } from './addresses.ts';
export { type Cleansed, type Refused, cleanse } from './cleanse.ts';
export type { Finding, Kind } from './findings.ts';
export { helpServices } from './known-hosts.ts';
