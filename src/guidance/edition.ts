import { monthNames } from '#kit';

/** The edition of the guidance as encoded here. Advice carries its id, so an old case keeps the edition it was given under. */
export const guidanceEdition = {
  id: 'england-2026-12',
  title:
    'England, December 2026: UKCIS advice of March 2024, Keeping children safe in education of September 2026',
  inForceFrom: '2026-12-01',
} as const;

/** An edition as people say it: "England, November 2026" for england-2026-11; any other id as it is. */
export function editionWords(id: string): string {
  const [, nation = '', year = '', month = ''] = /^([a-z]+)-(\d{4})-(\d{2})$/.exec(id) ?? [];
  if (!nation) return id;
  return `${nation.charAt(0).toUpperCase()}${nation.slice(1)}, ${monthNames[Number(month) - 1]} ${year}`;
}
