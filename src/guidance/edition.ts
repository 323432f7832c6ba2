/** The edition of the guidance as encoded here. Advice carries its id, so an old case keeps the edition it was given under. */
export const guidanceEdition = {
  id: 'england-2026-12',
  title:
    'England, December 2026: UKCIS advice of March 2024, Keeping children safe in education of September 2026',
  inForceFrom: '2026-12-01',
} as const;
