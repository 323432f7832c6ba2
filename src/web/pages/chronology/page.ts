import type { OpenCase } from '#casework';
import { entryView, type EntryView } from '../../chronology/entry-view.ts';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { sayInFull } from '../../layout/words.ts';
import { caseFrame, type CaseFrame } from '../case/case-frame.ts';

/** What happened, oldest first, with filters; the page that is printed. */
export interface ChronologyView {
  readonly case: CaseFrame;
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

const kinds: Readonly<Record<string, string>> = {
  report: 'The report',
  triage: 'Reading and opening',
  assess: 'Finding out',
  advice: 'Advice',
  decide: 'Decisions',
  refer: 'Referrals',
  family: 'Children and families',
  record: 'Notes and corrections',
  end: 'Closing and reopening',
};

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The chronology, ready to read. Nothing chosen means everything. */
export function chronologyView(opened: OpenCase, query: Query, reader: string): ChronologyView {
  const asked = [query['kind'] ?? []].flat().filter((kind) => kind in kinds);
  const { chronology, may, state, now } = opened;
  const correct = (sequence: number) =>
    may.includes('correct-entry')
      ? startOf('correct-entry', state.id, { entry: String(sequence) })
      : null;
  const shown = chronology.filter(({ group }) => asked.length === 0 || asked.includes(group));
  const entries = shown.map((entry) => entryView(entry, correct(entry.sequence)));
  const newestFirst = query['order'] === 'newest';
  return {
    case: caseFrame(opened, '/chronology'),
    entries: newestFirst ? entries.toReversed() : entries,
    total: chronology.length,
    kinds: Object.entries(kinds).map(([value, text]) => ({
      value,
      text,
      checked: asked.includes(value),
    })),
    newestFirst,
    printed: `Shown to ${reader}, ${sayInFull(now)}. Confidential: share only with people who need it to keep a child safe.`,
  };
}
