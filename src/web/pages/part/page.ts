import {
  actNamed,
  type Entry,
  panelOf,
  type PanelItem,
  partOf,
  type PartName,
  parts,
} from '#cases';
import type { OpenCase } from '#casework';
import { type RestView, restsOfPart } from '../../advice/source-view.ts';
import { type EntryView, entryView } from '../../chronology/entry-view.ts';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { sayAt } from '#say';
import { type ActLink, actsIn } from './part-link.ts';
import { type CaseFrame, caseFrame } from '../case/case-frame.ts';
import { type StepView, stepView } from '../case/step-view.ts';

/** One thing the part keeps track of, ready to read. */
export interface ItemView {
  readonly title: string;
  readonly standing: PanelItem['standing'];
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly acts: readonly ActLink[];
  readonly pages: readonly ActLink[];
}

/** One part of the response to one case: what it keeps track of, what to do, what was recorded. */
export interface PartView {
  readonly case: CaseFrame;
  readonly title: string;
  readonly about: string;
  /** Where all the questions of the assessment stand in one list; only on its page. */
  readonly questions: string | null;
  readonly steps: readonly StepView[];
  readonly items: readonly ItemView[];
  readonly acts: readonly ActLink[];
  readonly entries: readonly EntryView[];
  /** What this part rests on. */
  readonly rests: readonly RestView[];
}

export const partPage: PageKind<PartView> = {
  template: 'pages/part/page.njk',
  title: (view) => `${view.title}, case ${view.case.reference}`,
};

function itemView(item: PanelItem, { state, may, now }: OpenCase): ItemView {
  return {
    title: item.title,
    standing: item.standing,
    lines: item.lines.map(({ label, text }) => ({
      label,
      text: typeof text === 'string' ? text : sayAt(text.at, now),
    })),
    acts: item.acts
      .filter(({ act }) => may.includes(act))
      .map(({ act, about }) => ({
        text: actNamed(act).title,
        href: startOf(act, state.id, about),
      })),
    pages: (item.pages ?? []).map(({ text, path }) => ({
      text,
      href: `/cases/${state.id}${path}`,
    })),
  };
}

const ofPart =
  (part: PartName) =>
  (entry: Entry): boolean =>
    entry.part === part;

/** A part of a case, ready to read. */
export function partView(part: PartName, opened: OpenCase): PartView {
  const { state, may, steps, nameOf, chronology } = opened;
  const items = panelOf(part, state, nameOf);
  const withItems = new Set(items.flatMap(({ acts }) => acts.map(({ act }) => act)));
  return {
    case: caseFrame(opened, `/parts/${part}`),
    ...parts[part],
    questions: part === 'assessment' ? `/cases/${state.id}/questions` : null,
    steps: steps
      .filter(({ act, status }) => status === 'to-do' && partOf(act) === part)
      .map((step) => stepView(step, opened)),
    items: items.map((item) => itemView(item, opened)),
    acts: actsIn(
      part,
      state.id,
      may.filter((act) => !withItems.has(act)),
    ),
    rests: restsOfPart(part),
    entries: chronology
      .filter(ofPart(part))
      .toReversed()
      .map((entry) => entryView(entry)),
  };
}
