import {
  type ActName,
  acts,
  asSent,
  callCardFor,
  carersOf,
  consultationSheet,
  letterFor,
  type LetterSource,
  mustNotBeTold,
  type PartName,
  parts,
  referralSheet,
  type Sheet,
} from '#cases';
import type { OpenCase } from '#casework';
import { foldName } from '#names';
import { sayInFull } from '#say';
import { type RestView, restsOfPart } from '../../advice/source-view.ts';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { type UndecidedView, undecidedView } from '../names/undecided.ts';

/** Somebody who signs, or is to be answered. */
export interface Signing {
  readonly name: string;
  readonly job: string;
}

/** A sheet to send, a letter to print or a card to read from; what stands above it is not printed. */
export interface SheetView {
  readonly reference: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly sheet: Sheet;
  readonly notes: readonly string[];
  /** Words in it that may be names, hidden until somebody decides; null where none. */
  readonly undecided: UndecidedView | null;
  readonly acts: readonly { readonly text: string; readonly href: string }[];
  /** Said below it on paper only; null for what leaves the school as a letter. */
  readonly printed: string | null;
  /** Goes to a family: it is not marked as the school’s own papers are. */
  readonly unmarked: boolean;
  /** What it rests on, for whoever sends it; it never leaves with it. */
  readonly rests: readonly RestView[];
}

export const sheetPage: PageKind<SheetView> = {
  template: 'pages/sheet/page.njk',
  title: (view) => `Sheet to print, case ${view.reference}`,
};

const links = (
  { may, state }: OpenCase,
  names: readonly ActName[],
  about: Readonly<Record<string, string>>,
): SheetView['acts'] =>
  names
    .filter((act) => may.includes(act))
    .map((act) => ({ text: acts[act].title, href: startOf(act, state.id, about) }));

const frameOf = ({ state }: OpenCase, part: PartName) => ({
  reference: state.reference,
  back: { href: `/cases/${state.id}/parts/${part}`, text: `Back to “${parts[part].title}”` },
  unmarked: false,
  undecided: null,
  rests: restsOfPart(part),
});

const readThrough =
  'Read it through before it leaves. Names of other children and their families are taken out where the case or the school’s list knows them. What resembles a name waits for somebody to decide. A nickname that nobody recorded is not found.';

const toSend = {
  notes: [readThrough],
  printed:
    'Shared to keep a child safe. It holds no imagery and none is to be asked for. Keep it safe and pass it only to those who need it.',
} as const;

/** Words hidden in a sheet of which nobody has decided to this day. */
function stillUndecided({ undecided = [] }: Sheet, { state, perhapsNames }: OpenCase) {
  const waiting = new Set(perhapsNames().map(({ word }) => foldName(word)));
  return undecidedView(
    undecided.filter((word) => waiting.has(foldName(word))),
    state.id,
  );
}

const sheetHref = ({ state }: OpenCase, id: string): string => `/cases/${state.id}/sheets/${id}`;
const sheetActs = ['send-written-referral', 'record-referral-response'] as const;

/** The sheet for a referral as it was when it was made; null when there is none of that id. */
export function sheetAsSent(opened: OpenCase, id: string): SheetView | null {
  const { school, directory } = opened;
  const then = asSent(opened.state, id, directory);
  if (!then) return null;
  const when = sayInFull(then.referral.at);
  const { state, facts, referral, by: contact, changedSince } = then;
  const sheet = referralSheet({ state, facts, referral, contact, school, directory });
  return {
    ...frameOf(opened, 'referrals'),
    sheet,
    undecided: stillUndecided(sheet, opened),
    notes: [
      `What the record said when the referral of ${when} was recorded. Dates of birth, addresses and telephone numbers are from the school’s list as it is now.`,
      ...(changedSince
        ? [
            'The referral, or something recorded before it, has been corrected or taken back since. Tell whoever has this sheet what is different.',
          ]
        : []),
    ],
    acts: [
      {
        text: 'The sheet as it would be today, to send now',
        href: `${sheetHref(opened, id)}/today`,
      },
      ...links(opened, sheetActs, { referral: id }),
    ],
    printed: `As it was for the referral of ${when}. ${toSend.printed}`,
  };
}

/** The sheet for a referral as it would be today; null when there is none of that id. */
export function sheetToday(opened: OpenCase, id: string, contact: Signing): SheetView | null {
  const referral = opened.state.referrals.find((one) => one.id === id);
  if (!referral) return null;
  const sheet = referralSheet({ ...opened, contact, referral });
  return {
    ...frameOf(opened, 'referrals'),
    sheet,
    undecided: stillUndecided(sheet, opened),
    notes: [
      `As it would be today, with everything recorded since the referral of ${sayInFull(referral.at)}.`,
      ...toSend.notes,
    ],
    acts: [
      { text: 'The sheet as it was when they were told', href: sheetHref(opened, id) },
      ...links(opened, sheetActs, { referral: id }),
    ],
    printed: toSend.printed,
  };
}

/** What to have at hand when asking for advice without naming anybody. */
export function consultationView(opened: OpenCase): SheetView {
  const open = opened.questions.map(({ question }) => question);
  return {
    ...frameOf(opened, 'decision'),
    sheet: consultationSheet(opened.state, opened.facts, open),
    notes: ['It names nobody. Say that you are asking without names, and ask for theirs.'],
    acts: links(opened, ['record-consultation'], {}),
    printed: null,
  };
}

/** Whom a letter or a call is for; null when they do not care for this child or must not be told. */
function meantIn(
  opened: OpenCase,
  meant: { readonly child: string; readonly carer: string },
): Pick<LetterSource, 'child' | 'carer'> | null {
  const { state } = opened;
  const child = state.people.find(({ id, kind }) => id === meant.child && kind === 'learner');
  const carer = carersOf(state, meant.child).find(({ id }) => id === meant.carer);
  return child && carer && !mustNotBeTold(state, meant) ? { child, carer } : null;
}

const withheld =
  'An address of this family is withheld, or not known to be free to share. Hand the letter over, and put no address on it or its envelope without checking.';

/** A letter to one carer of one child, or the card to have at hand when ringing them. */
export function carerView(
  opened: OpenCase,
  meant: { readonly kind: 'letter' | 'call'; readonly child: string; readonly carer: string },
  from: Signing,
): SheetView | null {
  const found = meantIn(opened, meant);
  if (!found || !opened.may.includes('send-letter')) return null;
  const { state, school } = opened;
  const source = { ...found, state, school, from };
  const isLetter = meant.kind === 'letter';
  const hidden = state.contactRules.some(
    ({ child, addressWithheld }) => child === meant.child && addressWithheld,
  );
  const about = { child: meant.child, carer: meant.carer };
  return {
    ...frameOf(opened, 'parents'),
    unmarked: isLetter,
    sheet: isLetter ? letterFor(source) : callCardFor(source),
    notes: [
      ...(isLetter
        ? [
            'A letter comes after a talk, never instead of it. Print it, read it through, and record that it was given.',
          ]
        : ['To read from, not to send.']),
      ...(hidden ? [withheld] : []),
    ],
    acts: links(opened, isLetter ? ['send-letter'] : ['note-parent-call', 'inform-parents'], about),
    printed: null,
  };
}
