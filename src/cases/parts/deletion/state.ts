import type { PlainDate } from '#kit';
import type { Done } from '#acts';

/** What came of asking whether any other agency needs a device or what is on it. */
export interface Clearance extends Done {
  readonly asked: readonly string[];
  readonly answer: 'nobody-needs-it' | 'keep-it' | 'no-answer-yet';
}

/** What was decided for one child. The last day to delete by, and what that covers, where it is to go. */
export interface DeletionDecision extends Done {
  readonly child: string;
  readonly decision: 'delete' | 'preserve' | 'not-needed';
  readonly deadline: PlainDate | null;
  readonly covers: readonly string[];
}

/** What a child said of it afterwards. `deadline` is the new day where they had not been able to yet. */
export interface DeletionAnswer extends Done {
  readonly child: string;
  readonly outcome: 'deleted' | 'not-yet' | 'refuses';
  readonly deadline: PlainDate | null;
}

/** What the record says of deletion. */
export interface DeletionState {
  readonly clearance: Clearance | null;
  readonly deletionDecisions: readonly DeletionDecision[];
  readonly deletionAnswers: readonly DeletionAnswer[];
}

export const deletionStart: DeletionState = {
  clearance: null,
  deletionDecisions: [],
  deletionAnswers: [],
};
