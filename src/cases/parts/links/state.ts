import type { Done } from '#acts';

/** Another record that this one belongs with: ours by its reference, or another setting's. */
export interface Link extends Done {
  readonly with: 'our-case' | 'other-setting';
  readonly reference: string;
  readonly setting: string | null;
  readonly why: readonly string[];
}

/** What the record says of other incidents. */
export interface LinksState {
  readonly links: readonly Link[];
  /** Children looked at again because they are in another case too. */
  readonly repeatsReassessed: readonly (Done & { readonly child: string })[];
}

export const linksStart: LinksState = { links: [], repeatsReassessed: [] };

/** A child of this case who is in other cases that the reader may know of; worked out for each reader, never kept. */
export interface Repeat {
  readonly child: string;
  readonly references: readonly string[];
  /** Those of them that were reported before this one. */
  readonly earlier: readonly string[];
}
