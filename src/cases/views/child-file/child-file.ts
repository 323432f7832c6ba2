import type { Instant } from '#kit';
import type { Entry } from '../chronology.ts';
import { accountOf } from '../../advice/what-stands.ts';
import type { FileTransfer } from '../../parts/leaving/state.ts';
import { allParts } from '../../parts/all-parts.ts';
import type { Status } from '../../record/status.ts';
import { sayDate } from '#say';
import { entriesFor, toReadFor } from './entries.ts';
import { isOneOfSeveral } from './lines.ts';
import { type FileSource, type Prepared, prepare } from './names.ts';
import { leavingOf, standingFor, type Stands } from './standing.ts';
import { themes } from './themes.table.ts';

/** What was recorded under one heading of a child’s file. */
export interface FileTheme {
  readonly title: string;
  /** What a reader has to know with it; null where nothing. */
  readonly note: string | null;
  readonly entries: readonly Entry[];
}

/** One case as the file of one child has it: their part in it, and no other child’s name. */
export interface FileCase {
  readonly caseId: string;
  /** The child’s id in this case. */
  readonly child: string;
  readonly reference: string;
  readonly status: Status;
  readonly reportedAt: Instant | null;
  /** What stands of danger, of any child in the case. */
  readonly danger: { readonly level: 'yes' | 'no' | 'not-known'; readonly saidBy: string | null };
  readonly standing: readonly Stands[];
  readonly leaving: {
    readonly words: string;
    readonly standing: FileTransfer['standing'];
  } | null;
  readonly themes: readonly FileTheme[];
  readonly chronology: readonly Entry[];
  /** Entries of the case that name this child and are not here, or not whole: for a person to read. */
  readonly toRead: readonly number[];
  /** Words that are not read in it because they may be names, and nobody has decided. */
  readonly undecided: readonly string[];
}

function dangerIn({ state, clean }: Prepared): FileCase['danger'] {
  const standing = accountOf(state, 'immediateRisk');
  if (!standing) return { level: 'not-known', saidBy: null };
  const { value, saidBy } = standing;
  const level = value === 'yes' || value === 'no' ? value : 'not-known';
  // Whom another child confided in, and that they did, is theirs.
  return { level, saidBy: clean(saidBy) === saidBy ? saidBy : null };
}

const ofTheCase =
  'These answers are about the case as a whole. They do not say which child each is about.';
const ofChecks =
  'What the police record may be shown on an enhanced check one day. The police decide that when somebody asks for a check, and nobody can promise that it will not be shown.';

/** What has to be read with the entries under a heading. */
function noteFor(entries: readonly Entry[], source: Prepared): string | null {
  const did = (act: string) => entries.some((entry) => entry.act === act);
  if (did('record-police-outcome')) return ofChecks;
  const facts = did('record-facts') || did('hold-initial-review-meeting');
  return facts && isOneOfSeveral(source) ? ofTheCase : null;
}

function themesOf(chronology: readonly Entry[], source: Prepared): readonly FileTheme[] {
  return themes.flatMap((title) => {
    const entries = chronology.filter(({ part }) => allParts[part ?? 'decision'].theme === title);
    return entries.length > 0 ? [{ title, note: noteFor(entries, source), entries }] : [];
  });
}

/** One case in the file of one of its children. */
export function fileOf(of: FileSource): FileCase {
  const source = prepare(of);
  const { state, clean } = source;
  const chronology = entriesFor(source);
  const leaving = leavingOf(source);
  const read: Omit<FileCase, 'undecided'> = {
    caseId: state.id,
    child: source.child,
    reference: state.reference,
    status: state.status,
    reportedAt: state.reported?.at ?? null,
    danger: dangerIn(source),
    standing: standingFor(source),
    leaving: leaving && {
      words: `Leaves, or left, on ${sayDate(leaving.leavesOn)}. Next school or college: ${clean(leaving.to)}`,
      standing: leaving.standing,
    },
    themes: themesOf(chronology, source),
    chronology,
    toRead: toReadFor(source),
  };
  return { ...read, undecided: [...source.undecided] };
}
