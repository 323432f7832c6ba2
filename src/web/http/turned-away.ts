/** Why a request was turned away before any page saw it. */
export type Reason =
  | 'not-found'
  | 'not-allowed'
  | 'other-site'
  | 'wrong-host'
  | 'not-a-form'
  | 'too-big'
  | 'too-many'
  | 'holds-imagery'
  | 'unreadable'
  | 'busy';

const statuses: Readonly<Record<Reason, number>> = {
  'not-found': 404,
  'not-allowed': 403,
  'other-site': 403,
  'wrong-host': 421,
  'not-a-form': 415,
  'too-big': 413,
  'too-many': 429,
  'holds-imagery': 422,
  unreadable: 400,
  busy: 503,
};

/** What somebody typed on a page that could not be taken, without what was refused: theirs, to send again. */
export interface TypedAgain {
  readonly action: string;
  readonly fields: readonly {
    readonly name: string;
    readonly value: string;
    /** Something was taken out of it, so it is shown; the rest goes along unseen. */
    readonly shown: boolean;
  }[];
}

/** A request that gets a page saying why not and what to do. What was refused is nowhere in it. */
export class TurnedAway extends Error {
  readonly reason: Reason;
  readonly statusCode: number;
  /** Sentences to show in place of the usual ones. */
  readonly says: readonly string[];
  /** For whoever typed it: their own words, to send again. */
  readonly again: TypedAgain | null;

  constructor(reason: Reason, says: readonly string[] = [], again: TypedAgain | null = null) {
    super(reason);
    this.name = 'TurnedAway';
    this.reason = reason;
    this.statusCode = statuses[reason];
    this.says = says;
    this.again = again;
  }
}

const byFastifyCode: Readonly<Record<string, Reason>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not-a-form',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-big',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'unreadable',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'unreadable',
  FST_ERR_CTP_INVALID_JSON_BODY: 'unreadable',
  FST_ERR_BAD_URL: 'not-found',
};

/** The reason a fault from the framework stands for, or null when it is a fault of ours. */
export function reasonOf(fault: unknown): TurnedAway | null {
  if (fault instanceof TurnedAway) return fault;
  const { code, statusCode } = fault as { code?: string; statusCode?: number };
  const known = code ? byFastifyCode[code] : undefined;
  if (known) return new TurnedAway(known);
  if (statusCode === 429) return new TurnedAway('too-many');
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? new TurnedAway('unreadable')
    : null;
}
