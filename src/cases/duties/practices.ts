import type { DutyId } from '#guidance';
import { reportPractices } from '../parts/report/duties.ts';
import { assessmentPractices } from '../parts/assessment/duties.ts';
import { meetingPractices } from '../parts/meeting/duties.ts';
import { decisionPractices } from '../parts/decision/duties.ts';
import { routesPractices } from '../parts/routes/duties.ts';
import { referralPractices } from '../parts/referrals/duties.ts';
import { removalPractices } from '../parts/removal/duties.ts';
import { devicesPractices } from '../parts/devices/duties.ts';
import { systemsPractices } from '../parts/systems/duties.ts';
import { searchesPractices } from '../parts/searches/duties.ts';
import { deletionPractices } from '../parts/deletion/duties.ts';
import { parentsPractices } from '../parts/parents/duties.ts';
import { conversationsPractices } from '../parts/conversations/duties.ts';
import { supportPractices } from '../parts/support/duties.ts';
import { spreadPractices } from '../parts/spread/duties.ts';
import { leavingPractices } from '../parts/leaving/duties.ts';
import { endingPractices } from '../parts/ending/duties.ts';
import type { Practice } from './practice.ts';

/** Watched for elsewhere or by a later part of the procedure, never by a single case. */
const notInACase: Practice = { act: 'note-action', arises: () => false };

/** How each duty of the guidance is met, as the parts say that meet them. */
export const practices: Readonly<Record<DutyId, Practice>> = {
  ...reportPractices,
  ...assessmentPractices,
  ...meetingPractices,
  ...decisionPractices,
  ...routesPractices,
  ...referralPractices,
  ...removalPractices,
  ...devicesPractices,
  ...systemsPractices,
  ...searchesPractices,
  ...deletionPractices,
  ...parentsPractices,
  ...conversationsPractices,
  ...supportPractices,
  ...spreadPractices,
  ...leavingPractices,
  ...endingPractices,
  'tell-the-lead': notInACase,
  'review-retention': notInACase,
  'report-to-governors': notInACase,
};
