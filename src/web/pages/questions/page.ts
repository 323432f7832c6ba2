import { toWorkThrough, type WorkedQuestion, type WorkedStanding } from '#cases';
import type { OpenCase } from '#casework';
import { type RestView, restsOn } from '../../advice/source-view.ts';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { sayAt } from '#say';
import { caseFrame, type CaseFrame } from '../case/case-frame.ts';

interface AnswerView {
  readonly label: string | null;
  readonly value: string;
  readonly said: string;
  readonly entry: number;
  readonly differs: boolean;
}

/** One question with what is answered, what is not known and what is open. */
export interface QuestionView {
  readonly id: string;
  readonly question: string;
  readonly hint: string | null;
  readonly standing: { readonly tone: string; readonly words: string };
  readonly answers: readonly AnswerView[];
  readonly notKnown: readonly AnswerView[];
  readonly open: readonly string[];
  readonly seeAlso: readonly { readonly title: string; readonly entry: number }[];
  readonly rests: readonly RestView[];
}

/** Every question a lead works through in one case, in two lists, to read and to print. */
export interface QuestionsView {
  readonly case: CaseFrame;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly about: string;
    readonly questions: readonly QuestionView[];
  }[];
  /** How many of all are answered in full. */
  readonly answered: number;
  readonly of: number;
  /** Where to answer, for whoever may. */
  readonly answer: string | null;
}

export const questionsPage: PageKind<QuestionsView> = {
  template: 'pages/questions/page.njk',
  title: (view) => `Questions to work through, case ${view.case.reference}`,
};

const standings: Readonly<Record<WorkedStanding, QuestionView['standing']>> = {
  holds: { tone: 'urgent', words: 'This holds: refer' },
  answered: { tone: 'done', words: 'Answered' },
  'in-part': { tone: 'waiting', words: 'Answered in part' },
  'not-known': { tone: 'waiting', words: 'Not known' },
  open: { tone: 'quiet', words: 'Not answered yet' },
};

function questionView(one: WorkedQuestion, { now, nameOf }: OpenCase): QuestionView {
  const answer = (given: WorkedQuestion['answers'][number]): AnswerView => ({
    label: given.label,
    value: given.value,
    said: `${nameOf(given.saidBy)}, ${sayAt(given.saidAt, now)}`,
    entry: given.sequence,
    differs: given.differs,
  });
  return {
    id: one.id,
    question: one.question,
    hint: one.hint,
    standing: standings[one.standing],
    answers: one.answers.map(answer),
    notKnown: one.notKnown.map(answer),
    open: one.open,
    seeAlso: one.seeAlso.map(({ title, sequence }) => ({ title, entry: sequence })),
    rests: restsOn([one]),
  };
}

/** The list of a case, ready to read. */
export function questionsView(opened: OpenCase): QuestionsView {
  const { criteria, questions } = toWorkThrough(opened.state, opened);
  const all = [...criteria, ...questions];
  const { id } = opened.state;
  const views = (these: readonly WorkedQuestion[]) => these.map((one) => questionView(one, opened));
  return {
    case: caseFrame(opened, '/questions'),
    groups: [
      {
        id: 'criteria',
        title: 'Five reasons to refer at once',
        about: 'Any one of them is enough. While one is not known, it is not ruled out.',
        questions: views(criteria),
      },
      {
        id: 'further',
        title: 'Sixteen further questions',
        about: 'Asked of people, never of imagery. Nobody has to know everything today.',
        questions: views(questions),
      },
    ],
    answered: all.filter(({ open, notKnown }) => open.length + notKnown.length === 0).length,
    of: all.length,
    answer: opened.may.includes('record-facts') ? startOf('record-facts', id) : null,
  };
}
