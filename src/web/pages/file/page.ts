import { type FileTheme, statusWords } from '#cases';
import type { ChildFile } from '#casework';
import type { Instant } from '#kit';
import { type EntryView, entryView } from '../../chronology/entry-view.ts';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { type UndecidedView, undecidedView } from '../names/undecided.ts';
import { sayInFull } from '#say';

type CaseIn = ChildFile['cases'][number];

/** One case in a child’s file, ready to read. */
export interface FileCaseView {
  /** Begins the anchors of its entries, so that those of two cases differ. */
  readonly anchor: string;
  readonly reference: string;
  readonly href: string;
  readonly status: string;
  readonly reported: string;
  readonly danger: { readonly level: 'yes' | 'no' | 'not-known'; readonly words: string };
  readonly standing: readonly { readonly label: string; readonly text: string }[];
  readonly themes: readonly (Omit<FileTheme, 'entries'> & {
    readonly entries: readonly EntryView[];
  })[];
  readonly chronology: readonly EntryView[];
  /** Words that may be names, hidden until somebody decides, and where that is done; null where none. */
  readonly undecided: UndecidedView | null;
  /** Entries elsewhere in the case that somebody has to read beside this file. */
  readonly toRead: readonly { readonly text: string; readonly href: string }[];
}

/** A child’s own file: who they are, whether they leave, and each case with their part in it. */
export interface FileView {
  readonly name: string;
  readonly first: string;
  readonly year: string;
  readonly leaving: { readonly words: string; readonly send: string | null } | null;
  readonly danger: FileCaseView['danger'] | null;
  readonly cases: readonly FileCaseView[];
  /** A line for each case in which they stood by mistake. */
  readonly takenOut: readonly string[];
  readonly printed: string;
}

export const filePage: PageKind<FileView> = {
  template: 'pages/file/page.njk',
  title: () => 'A child’s own file',
};

const dangerWords = {
  yes: (where: string) => `A child in ${where} is said to be in danger now`,
  no: (where: string) => `No child in ${where} is said to be in danger`,
  'not-known': (where: string) => `Nobody knows whether a child in ${where} is in danger`,
} as const;

function dangerView(
  { danger: { level, saidBy } }: CaseIn,
  where = 'this case',
): FileCaseView['danger'] {
  return { level, words: `${dangerWords[level](where)}${saidBy ? `. Said by: ${saidBy}` : ''}` };
}

function caseView(one: CaseIn, place: number): FileCaseView {
  const href = `/cases/${one.caseId}`;
  return {
    anchor: `case-${place + 1}-entry-`,
    reference: one.reference,
    href,
    status: statusWords[one.status],
    reported: one.reportedAt ? sayInFull(one.reportedAt) : '',
    danger: dangerView(one),
    standing: one.standing,
    themes: one.themes.map(({ entries, ...theme }) => ({
      ...theme,
      entries: entries.map((entry) => entryView(entry)),
    })),
    chronology: one.chronology.map((entry) => entryView(entry)),
    undecided: undecidedView(one.undecided, one.caseId),
    toRead: one.toRead.map((number) => ({
      text: `Entry ${number}`,
      href: `${href}/chronology#entry-${number}`,
    })),
  };
}

function leavingView(cases: ChildFile['cases']): FileView['leaving'] {
  const found = cases.find(({ leaving }) => leaving !== null);
  if (!found?.leaving) return null;
  const { words, standing } = found.leaving;
  const open = standing !== 'received' && found.may.includes('confirm-file-transfer');
  return {
    words: `${words}.`,
    send: open ? startOf('confirm-file-transfer', found.caseId, { child: found.child }) : null,
  };
}

/** The worst that is said of danger in a case that goes on. */
function worst(cases: ChildFile['cases']): FileView['danger'] {
  const going = cases.filter(({ status }) => status === 'open' || status === 'reported');
  const level = (['yes', 'not-known', 'no'] as const).find((one) =>
    going.some(({ danger }) => danger.level === one),
  );
  const found = going.find(({ danger }) => danger.level === level);
  return found ? dangerView(found, cases.length > 1 ? 'a case of theirs' : 'this case') : null;
}

/** A child’s own file, ready to read and to print. */
export function fileView(
  { name, year, cases, takenOut }: ChildFile,
  reader: { readonly name: string; readonly now: Instant },
): FileView {
  return {
    name,
    first: name.split(' ')[0] ?? name,
    year,
    leaving: leavingView(cases),
    danger: worst(cases),
    cases: cases.map(caseView),
    takenOut: takenOut.map(
      ({ reference, at, by, why }) =>
        `Added to case ${reference} by mistake, and taken back on ${sayInFull(at)} by ${by}: ${why}`,
    ),
    printed: `Shown to ${reader.name}, ${sayInFull(reader.now)}. It holds no imagery, and none is to be asked for. Keep it apart from the main pupil file, and share it only with people who need it to keep a child safe.`,
  };
}
