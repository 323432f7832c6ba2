import { removalWays } from '#guidance';
import type { PanelItem } from '../../views/panel.ts';
import { recordRemovalOutcome } from './record-removal-outcome.ts';
import { reportForRemoval } from './report-for-removal.ts';

const outcomes: Readonly<Record<string, { readonly label: string } | undefined>> =
  recordRemovalOutcome.fields.outcome.options;
const reporters: Readonly<Record<string, { readonly label: string } | undefined>> =
  reportForRemoval.fields.by.options;
const good: readonly string[] = ['taken-down', 'blocked', 'not-found'];

/** How a report stands, from what was last heard of it and what came of it. */
export function removalStanding(report: {
  readonly found: string | null;
  readonly outcome: { readonly what: string } | null;
}): PanelItem['standing'] {
  const { found, outcome } = report;
  if (outcome)
    return {
      tone: good.includes(outcome.what) ? 'done' : 'quiet',
      words: outcomes[outcome.what]?.label ?? outcome.what,
    };
  if (found === 'still-there') return { tone: 'urgent', words: 'Still there' };
  return { tone: 'waiting', words: found === 'gone' ? 'Said to have gone' : 'Reported' };
}

/** A way of removal as it is called. */
export function routeWords(route: string): string {
  return removalWays.find(({ id }) => id === route)?.name ?? route;
}

/** Who made a report, in words; not known where the list was written before it said so. */
export function reporterWords(by: string): string {
  return reporters[by]?.label ?? 'Not known';
}
