import { accessibilityExamples } from '../pages/accessibility/page.examples.ts';
import { findExamples, noteExamples } from '../pages/find/page.examples.ts';
import { helpNowExamples } from '../pages/help-now/page.examples.ts';
import { calendarAddressExamples } from '../pages/calendar/page.examples.ts';
import { agendaExamples } from '../pages/agenda/page.examples.ts';
import { homeExamples } from '../pages/home/page.examples.ts';
import { messageExamples } from '../pages/message/page.examples.ts';
import { noticesExamples } from '../pages/notices/page.examples.ts';
import { sendingExamples } from '../pages/notices/sending/page.examples.ts';
import { noticeSettingsExamples } from '../pages/notices/settings/page.examples.ts';
import { questionsExamples } from '../pages/questions/page.examples.ts';
import { partExamples } from '../pages/part/page.examples.ts';
import { privacyExamples } from '../pages/privacy/page.examples.ts';
import { removalsExamples } from '../pages/removals/page.examples.ts';
import { receiptExamples } from '../pages/receipt/page.examples.ts';
import {
  calendarExamples,
  calendarFormExamples,
  settingsCheckExamples,
  settingsHistoryExamples,
  settingsListExamples,
  ownWordsExamples,
  wordsFormExamples,
  waysExamples,
  waysFormExamples,
  settingsPeopleExamples,
} from '../pages/settings/settings.examples.ts';
import { answerExamples, askedExamples } from '../pages/settings/asked/page.examples.ts';
import { nameFormExamples, nameListExamples } from '../pages/settings/names/page.examples.ts';
import { readingsExamples } from '../pages/settings/readings/page.examples.ts';
import { shortcutsExamples } from '../pages/shortcuts/page.examples.ts';
import { fileExamples } from '../pages/file/page.examples.ts';
import { namesExamples } from '../pages/names/page.examples.ts';
import { sheetExamples } from '../pages/sheet/page.examples.ts';
import { talkExamples } from '../pages/talk/page.examples.ts';
import { sendAgainExamples } from '../pages/send-again/page.examples.ts';
import { signInExamples } from '../pages/sign-in/page.examples.ts';
import { wordsExamples } from '../pages/words/page.examples.ts';
import {
  provenanceExamples,
  provenancePointExamples,
  provenancePointsExamples,
  takeBackExamples,
} from '../pages/provenance/page.examples.ts';
import { supportExamples } from '../pages/support/page.examples.ts';
import { tasksExamples } from '../pages/tasks/page.examples.ts';
import { worklistExamples } from '../pages/worklist/page.examples.ts';
import {
  caseExamples,
  chronologyExamples,
  peopleExamples,
  procedureExamples,
  referExamples,
} from '../pages/case/page.examples.ts';
import {
  checkExamples,
  conflictExamples,
  questionExamples,
  refusedExamples,
} from '../journeys/journeys.examples.ts';
import { asideExamples, begunExamples, discardExamples } from '../journeys/aside.examples.ts';
import type { Example } from './example.ts';

/** Every page with every example of what it may show. */
export const examples: readonly Example[] = [
  signInExamples,
  sendAgainExamples,
  homeExamples,
  receiptExamples,
  tasksExamples,
  supportExamples,
  worklistExamples,
  removalsExamples,
  findExamples,
  noteExamples,
  helpNowExamples,
  shortcutsExamples,
  caseExamples,
  partExamples,
  questionsExamples,
  agendaExamples,
  peopleExamples,
  chronologyExamples,
  procedureExamples,
  referExamples,
  sheetExamples,
  namesExamples,
  fileExamples,
  talkExamples,
  questionExamples,
  checkExamples,
  refusedExamples,
  conflictExamples,
  begunExamples,
  asideExamples,
  discardExamples,
  wordsExamples,
  provenanceExamples,
  provenancePointsExamples,
  provenancePointExamples,
  takeBackExamples,
  settingsListExamples,
  calendarExamples,
  calendarFormExamples,
  settingsCheckExamples,
  settingsHistoryExamples,
  ownWordsExamples,
  wordsFormExamples,
  waysExamples,
  waysFormExamples,
  settingsPeopleExamples,
  askedExamples,
  answerExamples,
  nameListExamples,
  nameFormExamples,
  readingsExamples,
  noticesExamples,
  noticeSettingsExamples,
  sendingExamples,
  calendarAddressExamples,
  messageExamples,
  accessibilityExamples,
  privacyExamples,
];
