import { type ActName, type Entry, isActName, partNames, parts } from '#cases';
import type { OpenCase } from '#casework';
import { type EntryLinks, entryView, type EntryView } from '../../chronology/entry-view.ts';
import { picture, type PictureView } from '../../chronology/picture.ts';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { sayInFull } from '#say';
import { caseFrame, type CaseFrame } from '../case/case-frame.ts';

/** What happened, oldest first, with filters; the page that is printed. */
export interface ChronologyView {
  readonly case: CaseFrame;
  /** Null when the entries chosen are none. */
  readonly picture: PictureView | null;
  readonly entries: readonly EntryView[];
  readonly total: number;
  readonly kinds: readonly {
    readonly value: string;
    readonly text: string;
    readonly checked: boolean;
  }[];
  readonly newestFirst: boolean;
  readonly printed: string;
}

export const chronologyPage: PageKind<ChronologyView> = {
  template: 'pages/chronology/page.njk',
  title: (view) => `Chronology – case ${view.case.reference}`,
};

const kindOf = ({ part }: Entry): string => part ?? 'advice';

/** The kinds of entry that this case has, in the order people meet them. */
function kindsIn(chronology: readonly Entry[]): readonly (readonly [string, string])[] {
  const here = new Set(chronology.map(kindOf));
  const all = partNames.map((part): [string, string] => [part, parts[part].title]);
  return [...all, ['advice', 'Advice'] as const].filter(([kind]) => here.has(kind));
}

const stillToDo = 'Still to do';

/** What happened, a row for each kind of entry, and what is still to do by a certain time. */
function pictureOf(
  { steps, now }: OpenCase,
  shown: readonly Entry[],
  kinds: ReturnType<typeof kindsIn>,
) {
  const title = new Map(kinds);
  const happened = shown.map((entry) => ({
    lane: title.get(kindOf(entry)) ?? '',
    at: entry.at,
    due: false,
  }));
  const ahead = steps.flatMap(({ status, dueAt }) =>
    status === 'to-do' && dueAt ? [{ lane: stillToDo, at: dueAt, due: true }] : [],
  );
  const lanes = [...kinds.map(([, text]) => text), stillToDo];
  return picture(shown.length > 0 ? [...happened, ...ahead] : [], { lanes, now });
}

/** Where a correction may begin, if only to say what to do first. */
const explained: readonly string[] = ['', 'needs-second-person', 'later-hand-over'];

/** Where an entry may be put right by whoever reads; an entry that stays can have a note added to it. */
function entryLinks({ may, picks, state, whyNotCorrect }: OpenCase): (entry: Entry) => EntryLinks {
  const entriesFor = (act: ActName): ReadonlySet<string> =>
    new Set(may.includes(act) ? picks(act)['entry']?.map(({ value }) => value) : []);
  const [noted, taken] = [entriesFor('correct-entry'), entriesFor('take-back-entry')];
  const anew = (act: string | null, entry: string): string | null => {
    if (act === null || !isActName(act)) return null;
    const refused = whyNotCorrect(entry)?.refused ?? '';
    return explained.includes(refused) ? startOf(act, state.id, { corrects: entry }) : null;
  };
  return ({ sequence, takenBack, act }) => {
    const entry = String(sequence);
    const link = (act: ActName) => startOf(act, state.id, { entry });
    const stays = !takenBack && noted.has(entry) && !taken.has(entry);
    return {
      correct: stays ? link('correct-entry') : taken.has(entry) ? anew(act, entry) : null,
      takeBack: taken.has(entry) && !takenBack ? link('take-back-entry') : null,
    };
  };
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The chronology, ready to read. Nothing chosen means everything. */
export function chronologyView(opened: OpenCase, query: Query, reader: string): ChronologyView {
  const { chronology, now } = opened;
  const kinds = kindsIn(chronology);
  const linksOf = entryLinks(opened);
  const asked = [query['kind'] ?? []].flat().filter((one) => kinds.some(([kind]) => kind === one));
  const shown = chronology.filter((entry) => asked.length === 0 || asked.includes(kindOf(entry)));
  const entries = shown.map((entry) => entryView(entry, linksOf(entry)));
  const newestFirst = query['order'] === 'newest';
  return {
    case: caseFrame(opened, '/chronology'),
    picture: pictureOf(opened, shown, kinds),
    entries: newestFirst ? entries.toReversed() : entries,
    total: chronology.length,
    kinds: kinds.map(([value, text]) => ({
      value,
      text,
      checked: asked.includes(value),
    })),
    newestFirst,
    printed: `Shown to ${reader}, ${sayInFull(now)}. Confidential: share only with people who need it to keep a child safe.`,
  };
}
