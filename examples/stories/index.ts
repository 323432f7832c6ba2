import type { Story } from '../story.ts';
import { alreadyACase } from './already-a-case.ts';
import { alteredPictures } from './altered-pictures.ts';
import { bothAdults } from './both-adults.ts';
import { changedAfterClosing } from './changed-after-closing.ts';
import { eighteenYearOld } from './eighteen-year-old.ts';
import { emergency } from './emergency.ts';
import { extortion } from './extortion.ts';
import { motherOnly } from './mother-only.ts';
import { takenFurtherUp } from './taken-further-up.ts';
import { toldByPolice } from './told-by-police.ts';
import { keptInSchool } from './kept-in-school.ts';
import { parentsNotToldYet } from './parents-not-told-yet.ts';
import { reopened } from './reopened.ts';
import { secondOpinion } from './second-opinion.ts';
import { seenByAccident } from './seen-by-accident.ts';
import { sentByMistake } from './sent-by-mistake.ts';
import { sharedLaptop } from './shared-laptop.ts';
import { staffAllegation } from './staff-allegation.ts';
import { unansweredReferral } from './unanswered-referral.ts';
import { underThirteen } from './under-thirteen.ts';
import { unreadReport } from './unread-report.ts';
import { wordsOnly } from './words-only.ts';

/** Every invented case, oldest first. */
export const stories: readonly Story[] = [
  toldByPolice,
  takenFurtherUp,
  motherOnly,
  wordsOnly,
  bothAdults,
  seenByAccident,
  sentByMistake,
  reopened,
  changedAfterClosing,
  keptInSchool,
  unansweredReferral,
  alteredPictures,
  eighteenYearOld,
  parentsNotToldYet,
  alreadyACase,
  extortion,
  staffAllegation,
  sharedLaptop,
  underThirteen,
  secondOpinion,
  emergency,
  unreadReport,
];
