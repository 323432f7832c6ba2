import { actNamed, type ActName, askable, initialState, staffPicks } from '#cases';
import { type Raw } from '#acts';
import type { OpenCase } from '#casework';
import { lanternfield } from '#examples';
import { actorOf, inventedDirectory } from '../gallery/invented-case.ts';
import { type Journey, readJourney } from './journey.ts';
import { picksIn } from './picks.ts';

import type { QuestionView } from './question/page.ts';
import { questionView } from './steps.ts';

/** The moment at which examples of journeys are looked at. */
export const exampleNow = '2026-11-05T10:20:00.000Z';

const staffToChoose = staffPicks(inventedDirectory);

/** A journey that somebody is in the middle of, with these answers so far. */
export function exampleJourney(act: ActName, opened: OpenCase | null, raw: Raw): Journey {
  const place = { act, caseId: opened?.state.id ?? null, draft: 'd1' };
  const visitor = { actor: actorOf(opened ? 'lead' : 'teacher'), school: lanternfield };
  const picks = opened
    ? picksIn(opened, visitor, place)
    : { whichStaff: staffToChoose, closeStaff: staffToChoose };
  return {
    place,
    act: askable(actNamed(act), picks, opened?.repeats).act,
    visitor,
    opened,
    outside: null,
    state: opened?.state ?? initialState,
    raw: raw as Journey['raw'],
    expected: opened?.state.sequence ?? 0,
    startedAt: exampleNow,
    saved: Object.keys(raw).length > 0,
    seen: { version: 1, page: 'p1', turn: 0 },
    picks,
  };
}

/** One page of a journey as it is first seen. */
export function examplePage(of: Journey, page: number): QuestionView {
  return questionView({ now: exampleNow }, of, { page, changing: false, errors: [] });
}

/** One page of a journey, sent without what it needs. */
export function pageWithErrors(of: Journey, page: number): QuestionView {
  const { errors } = readJourney(of, exampleNow, of.act.pages[page - 1]?.fields ?? []);
  return questionView({ now: exampleNow }, of, { page, changing: false, errors });
}
