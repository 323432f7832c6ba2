import type { ActGroup, ActName } from '#cases';
import { actOf, startOf } from '../../journeys/place.ts';

/** Things that can be recorded, under a heading. */
export interface ActsView {
  readonly title: string;
  readonly items: readonly { readonly text: string; readonly href: string }[];
}

const groupTitles: Readonly<Record<ActGroup, string>> = {
  report: 'Report',
  triage: 'The report',
  assess: 'Find out and assess',
  decide: 'Decide',
  refer: 'Police, social care and the LADO',
  family: 'Children and their families',
  record: 'The record',
  end: 'Close or reopen',
};

/** Everything somebody may do to a case, by kind. */
export function actsView(caseId: string, may: readonly ActName[]): readonly ActsView[] {
  return (Object.keys(groupTitles) as ActGroup[]).flatMap((group) => {
    const items = may
      .filter((name) => actOf(name).group === group)
      .map((name) => ({ text: actOf(name).title, href: startOf(name, caseId) }));
    return items.length > 0 ? [{ title: groupTitles[group], items }] : [];
  });
}
