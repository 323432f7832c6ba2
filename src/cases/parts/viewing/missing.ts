import type { MissingOf } from '../../duties/missing.ts';
import { toReview } from './standing.ts';
import { openAgreement, waitingViewing } from './state.ts';
import { isLeftByMeeting } from './steps.ts';

const what = 'viewing';

/** No case closes while it is open whether anybody may look, what came of it, or whether that was right. */
export const viewingMissing: MissingOf = (state) => [
  ...(isLeftByMeeting(state)
    ? [{ what, words: 'Answer what the meeting left open: whether anybody may look.' }]
    : []),
  ...(waitingViewing(state)
    ? [{ what, words: 'The second senior person has not said whether anybody may look.' }]
    : []),
  ...(openAgreement(state) ? [{ what, words: 'Say what came of the agreement to look.' }] : []),
  ...toReview(state).map(({ title }) => ({
    what,
    words: `A senior person says whether it was right: ${title}.`,
  })),
];
