import type { GroupId } from '#provenance';

/** Where a point is read and signed. */
export function pointHref(group: GroupId, id: string): string {
  return `/provenance/${group}/${id}`;
}
