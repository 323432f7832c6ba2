/** What can be wrong with sending, in the words of nobody's mail server: a message's content is never among it. */
export const faults = [
  'no-connection',
  'timeout',
  'tls',
  'sign-in',
  'sender-refused',
  'busy',
  'address-refused',
  'message-refused',
  'gave-up',
] as const;
export type Fault = (typeof faults)[number];

/** A message ready to go to one address. `id` is the same at every attempt. */
export interface Message {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The link in the text, for transports that keep the words themselves. */
  readonly link: string;
}

/**
 * What became of an attempt. `retry`: it certainly did not arrive, and may later. `refused`: it never
 * will. `unknown`: it left, and no answer came. `not-ours`: somebody else holds it; nothing was sent.
 */
export type Delivery =
  | { readonly result: 'sent' }
  | { readonly result: 'retry'; readonly fault: Fault }
  | { readonly result: 'refused'; readonly fault: Fault }
  | { readonly result: 'unknown' }
  | { readonly result: 'not-ours' };

/** Faults of the way there, not of one message: as long as one lasts, no message will get through. */
export const faultsOfTheWay: readonly Fault[] = [
  'no-connection',
  'timeout',
  'tls',
  'sign-in',
  'sender-refused',
];

/** A way to send messages. */
export interface Transport {
  /**
   * Sends one message. Calls `leaving` once, at the last moment at which nothing of it has left, and
   * sends nothing unless that answers true.
   */
  send(message: Message, leaving: () => Promise<boolean>): Promise<Delivery>;
  /** Finds out whether a message that left has arrived, where that can be asked; null: not known. */
  readonly ask?: (id: string) => Promise<Arrival | null>;
}

/** What a transport that can be asked says of a message: not there at all, on its way, delivered, or refused. */
export type Arrival = 'none' | 'under-way' | 'delivered' | 'refused';
