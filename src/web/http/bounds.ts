/** What strangers and visitors may cost this server. Milliseconds and counts. */
export interface Bounds {
  /** Requests a minute of one verified session, and of everybody who is not signed in at one address. */
  readonly requestsPerMinute: number;
  /** How long a request may take to arrive, with its body. */
  readonly requestMs: number;
  /** How long its first lines may take. */
  readonly headersMs: number;
  /** How often both are looked at. */
  readonly checkEveryMs: number;
  /** How long a connection may stay silent after an answer. */
  readonly keepAliveMs: number;
  /** How long nothing may move on a connection, in either direction. */
  readonly silentMs: number;
  /** Connections whose request has not fully arrived. One more, and the one that waits longest is cut. */
  readonly arriving: number;
  /** Connections altogether. */
  readonly connections: number;
  /** How long answers may still take when the server is asked to stop. */
  readonly closingMs: number;
}

/** A school of 200 staff behind one address is far below these. */
export const usualBounds: Bounds = {
  requestsPerMinute: 1200,
  requestMs: 30_000,
  headersMs: 10_000,
  checkEveryMs: 2_000,
  keepAliveMs: 15_000,
  silentMs: 60_000,
  arriving: 500,
  connections: 2_000,
  closingMs: 5_000,
};
