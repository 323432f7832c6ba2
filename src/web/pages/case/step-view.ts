import { actNamed, type ActName, isPerChild, type NextStep } from '#cases';
import type { OpenCase } from '#casework';
import { type Why, whyDuty } from '../../advice/why.ts';
import { startOf } from '../../journeys/place.ts';
import { fileHref } from '../file/file-link.ts';
import { sayDue } from '#say';

/** One thing to do: what, by whom, by when, why, and where to do it. */
export interface StepView {
  readonly title: string;
  readonly note: string | null;
  readonly owner: string;
  readonly due: { readonly words: string; readonly late: boolean } | null;
  /** Where to do it, for whoever may; the words of the button. */
  readonly href: string | null;
  readonly button: string;
  /** Where to say that it is not needed here. */
  readonly setAside: string | null;
  readonly notNeeded: boolean;
  readonly why: Why | null;
  /** What is sent by doing it, to read and print first; only for the file of a child who leaves. */
  readonly file: string | null;
}

const shortTitles: Partial<Record<ActName, string>> = {
  'answer-duty': 'Record what was done',
  'record-facts': 'Answer the questions',
  'settle-account': 'Say which holds',
  'read-new-advice': 'Mark as read',
  'inform-parents': 'Record that they were told',
};

function setAsideAt({ duty, act, endedBy }: NextStep, { state, may }: OpenCase): string | null {
  if (endedBy) return may.includes(endedBy) ? startOf(endedBy, state.id) : null;
  const answers = duty && act !== 'answer-duty' && may.includes('answer-duty');
  return answers && !isPerChild(state, duty) ? startOf('answer-duty', state.id, { duty }) : null;
}

/** A step, ready to read. */
export function stepView(step: NextStep, opened: OpenCase): StepView {
  const { state, may, now } = opened;
  const todo = step.status === 'to-do';
  return {
    title: step.title,
    note: step.note,
    owner: step.owner,
    due: todo && step.dueAt ? sayDue({ dueAt: step.dueAt, atOnce: step.atOnce }, now) : null,
    href: may.includes(step.act) ? startOf(step.act, state.id, step.about ?? {}) : null,
    button: shortTitles[step.act] ?? actNamed(step.act).title,
    setAside: setAsideAt(step, opened),
    notNeeded: step.status === 'not-needed',
    why: step.duty ? whyDuty(step.duty) : null,
    file:
      todo && step.act === 'confirm-file-transfer'
        ? fileHref(opened, step.about?.['child'] ?? '')
        : null,
  };
}
