export {
  type BegunDraft,
  correctedBy,
  correctsMark,
  type Draft,
  type Kept,
  openDrafts,
} from './drafts.ts';
export { longestName, mostViews, openSavedViews, type SavedView } from './saved-views.ts';
export { openSearches } from './searches.ts';
export { readSeen, type Seen, seenText } from './seen.ts';
export type { SealedDocuments } from './shelf.ts';
export { openTallies } from './tallies.ts';
