/** What can be wrong with the store itself. Never holds content of a record. */
export type FaultName =
  | 'already-running'
  | 'cannot-start-database'
  | 'cannot-connect'
  | 'busy'
  | 'database-too-old'
  | 'database-newer-than-program'
  | 'migration-changed'
  | 'role-may-not'
  | 'not-durable'
  | 'app-password-lost'
  | 'app-password-wrong'
  | 'key-file-missing'
  | 'key-file-unsafe'
  | 'key-file-wrong'
  | 'no-such-school'
  | 'bad-argument'
  | 'reference-taken'
  | 'repeated-event'
  | 'record-broken';

/** A fault of the store: `fault` for programs, the message for the person who runs it. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly fault: FaultName;

  constructor(fault: FaultName, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
