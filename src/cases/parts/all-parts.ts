import type { SentenceId } from '#guidance';
import type { PartName } from '../parts.ts';
import { reportPart } from './report/part.ts';
import { recordPart } from './record/part.ts';
import { assessmentPart } from './assessment/part.ts';
import { peoplePart } from './people/part.ts';
import { meetingPart } from './meeting/part.ts';
import { viewingPart } from './viewing/part.ts';
import { tasksPart } from './tasks/part.ts';
import { decisionPart } from './decision/part.ts';
import { routesPart } from './routes/part.ts';
import { referralsPart } from './referrals/part.ts';
import { removalPart } from './removal/part.ts';
import { devicesPart } from './devices/part.ts';
import { systemsPart } from './systems/part.ts';
import { searchesPart } from './searches/part.ts';
import { deletionPart } from './deletion/part.ts';
import { parentsPart } from './parents/part.ts';
import { conversationsPart } from './conversations/part.ts';
import { supportPart } from './support/part.ts';
import { endingPart } from './ending/part.ts';
import { spreadPart } from './spread/part.ts';
import { linksPart } from './links/part.ts';
import { leavingPart } from './leaving/part.ts';

/** Every part of the response, in the order in which each asks for what is to be done. */
export const allParts = {
  report: reportPart,
  record: recordPart,
  assessment: assessmentPart,
  people: peoplePart,
  meeting: meetingPart,
  viewing: viewingPart,
  tasks: tasksPart,
  decision: decisionPart,
  routes: routesPart,
  referrals: referralsPart,
  removal: removalPart,
  devices: devicesPart,
  systems: systemsPart,
  searches: searchesPart,
  deletion: deletionPart,
  parents: parentsPart,
  conversations: conversationsPart,
  support: supportPart,
  ending: endingPart,
  spread: spreadPart,
  links: linksPart,
  leaving: leavingPart,
} as const satisfies { readonly [N in PartName]: { readonly name: N } };

/** The sentences of the guidance on which the pages of a part rest, by id. */
export function sentencesUnder(part: PartName): readonly SentenceId[] {
  return allParts[part].rests;
}
