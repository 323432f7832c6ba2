import { inFull } from '#say';
import { meetingToCome, placeWords } from '#cases';
import type { OpenCase } from '#casework';
import { meetingQuestions } from '#guidance';
import { type RestView, restsOn } from '../../advice/source-view.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import type { PageKind } from '../../layout/frame.ts';
import { caseFrame, type CaseFrame } from '../case/case-frame.ts';

/** A meeting that was called, with its agenda to print and an invitation for each calendar. */
export interface AgendaView {
  readonly case: CaseFrame;
  readonly starts: string;
  readonly minutes: number;
  readonly where: string;
  readonly others: string | null;
  readonly invited: readonly { readonly name: string; readonly invitation: string }[];
  readonly questions: readonly { readonly question: string; readonly hint: string }[];
  /** What the nine questions rest on. */
  readonly rests: readonly RestView[];
  /** What is not known yet and could change the advice. */
  readonly open: readonly string[];
  readonly besides: string | null;
}

export const agendaPage: PageKind<AgendaView> = {
  template: 'pages/agenda/page.njk',
  title: (view) => `Agenda of the meeting, case ${view.case.reference}`,
};

/** The agenda, ready to print; there is no such page where no meeting was called. */
export function agendaView(opened: OpenCase): AgendaView {
  const { state, nameOf, questions } = opened;
  const coming = meetingToCome(state);
  if (!coming) throw new TurnedAway('not-found');
  return {
    case: caseFrame(opened, '/meeting'),
    starts: inFull(coming.startsAt),
    minutes: coming.minutes,
    where: placeWords(coming),
    others: coming.others,
    invited: coming.invited.map((id) => ({
      name: nameOf(id),
      invitation: `/cases/${state.id}/meeting/${id}.ics`,
    })),
    questions: meetingQuestions.map(({ question, hint }) => ({ question, hint })),
    rests: restsOn(meetingQuestions),
    open: questions.map(({ question }) => question),
    besides: coming.besides,
  };
}
