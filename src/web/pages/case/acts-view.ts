import { type ActName, partNames, type PartName, parts } from '#cases';
import { actOf, startOf } from '../../journeys/place.ts';

/** Something that can be recorded. */
export interface ActLink {
  readonly text: string;
  readonly href: string;
}

/** What somebody may record in one part of a case. */
export function actsIn(
  part: PartName,
  caseId: string,
  may: readonly ActName[],
): readonly ActLink[] {
  return may
    .filter((name) => actOf(name).part === part)
    .map((name) => ({ text: actOf(name).title, href: startOf(name, caseId) }));
}

/** Everything somebody may do to a case, part by part. */
export interface ActsView {
  readonly title: string;
  readonly href: string;
  readonly items: readonly ActLink[];
}

/** Everything somebody may do to a case, part by part. */
export function actsView(caseId: string, may: readonly ActName[]): readonly ActsView[] {
  return partNames.flatMap((part) => {
    const items = actsIn(part, caseId, may);
    const { title } = parts[part];
    return items.length > 0 ? [{ title, href: `/cases/${caseId}/parts/${part}`, items }] : [];
  });
}
