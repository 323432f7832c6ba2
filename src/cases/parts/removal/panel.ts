import { removalRoute, removalRoutes } from '#guidance';
import { childrenOf } from '../../who/children.ts';
import { isToDo } from '../../duties/duties.ts';
import type { PanelItem, PanelOf } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import { removalStanding } from './report-in-words.ts';
import { ageOf, childrenToReportFor, reportName } from './standing.ts';
import type { RemovalReport } from './state.ts';

const found = {
  gone: 'It has gone, as far as they can tell',
  'still-there': 'It was still there',
  'not-known': 'They could not tell',
} as const;

function reportItem(state: CaseState, report: RemovalReport): PanelItem {
  const { id, route, at, reference, looks, outcome } = report;
  const about = { report: id };
  const look = looks.at(-1);
  return {
    title: reportName(state, report),
    standing: removalStanding({ found: look?.found ?? null, outcome }),
    lines: [
      { label: 'Reported to', text: removalRoute(route).name },
      { label: 'Reported', text: { at } },
      ...(reference ? [{ label: 'Reference', text: reference }] : []),
      ...(look ? [{ label: 'When last asked', text: found[look.found] }] : []),
    ],
    acts: outcome
      ? []
      : [
          { act: 'look-again-at-removal', about },
          { act: 'record-removal-outcome', about },
        ],
  };
}

/** The ways that are open to one child, the right one first. */
function waysItem(state: CaseState, child: { id: string; name: string }) {
  const age = ageOf(state, child.id);
  const reported = state.removals.some((one) => one.child === child.id);
  return {
    title: `Ways that are open to ${child.name}`,
    standing: reported
      ? { tone: 'done', words: 'Reported' }
      : {
          tone: isToDo(state, 'report-for-removal') ? 'waiting' : 'quiet',
          words: 'Nothing reported',
        },
    lines: removalRoutes(age, 'england').map(({ name, how }, place) => ({
      label: `${place + 1}. ${name}`,
      text: how,
    })),
    acts: [
      {
        act: 'report-for-removal',
        about: { child: child.id, ...(age === 'not-known' ? {} : { age }) },
      },
    ],
  } as const satisfies PanelItem;
}

/** For each child who is pictured the ways that are open; then each report, and what came of it. */
export const removalPanel: PanelOf = (state) => {
  const pictured = childrenToReportFor(state);
  const children = pictured.length > 0 ? pictured : childrenOf(state);
  return [
    ...state.removals.map((report) => reportItem(state, report)),
    ...children.map((child) => waysItem(state, child)),
  ];
};
