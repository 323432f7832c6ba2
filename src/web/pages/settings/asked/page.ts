import type { Agreement, PartsStanding, Waiting } from '#people';
import { partChange } from '../people-part.ts';
import type { PageKind } from '../../../layout/frame.ts';
import { sayInFull, eitherOf } from '#say';

/** One part asked for: what, by whom, when and why; and whose answer it waits for or had. */
export interface AskedLine {
  readonly what: string;
  readonly asked: string;
  readonly reason: string;
  /** Whom it waits for, or what was answered. */
  readonly stands: string;
  /** Where this reader answers it; null where it is not theirs to answer. */
  readonly answer: string | null;
}

/** What waits for an answer, and what was asked before. */
export interface AskedView {
  readonly saved: boolean;
  readonly waiting: readonly AskedLine[];
  readonly settled: readonly AskedLine[];
  readonly back: { readonly href: string; readonly text: string };
}

export const askedPage: PageKind<AskedView> = {
  template: 'pages/settings/asked/page.njk',
  title: () => 'Parts asked for and answered',
};

/** Giving an answer to what somebody asked. */
export interface AnswerView {
  readonly line: AskedLine;
  readonly action: string;
  readonly agrees: string;
  readonly reason: string;
  readonly wrong: Readonly<Record<string, string>>;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly back: { readonly href: string; readonly text: string };
}

export const answerPage: PageKind<AnswerView> = {
  template: 'pages/settings/asked/answer.njk',
  title: () => 'Agree or disagree to a change of parts',
};

function stands(one: Agreement, waitsFor: readonly string[]): string {
  const { alone, answer } = one;
  if (alone) return 'Done when it was asked: this part opens no case.';
  if (!answer) return `Waits for ${eitherOf(waitsFor)}. Until then nothing changes.`;
  const did = answer.agrees ? 'agreed' : 'did not agree';
  return `${answer.byName} ${did}, ${sayInFull(answer.at)}: ${answer.reason}`;
}

/** One part asked for, as this reader sees it. */
export function askedLine(one: Agreement | Waiting, reader: string): AskedLine {
  const { id, asked, byName, gives, role, reason, whomName } = one;
  const may = 'answerers' in one ? one.answerers : [];
  return {
    what: partChange({ name: whomName, role, gives }),
    asked: `${sayInFull(asked)}, ${byName}`,
    reason,
    stands: stands(
      one,
      may.map(({ name }) => name),
    ),
    answer: may.some((person) => person.id === reader) ? `/settings/people/asked/${id}` : null,
  };
}

/** The page of everything asked for, for one reader. */
export function askedView(
  { waiting, settled }: PartsStanding,
  { reader, saved }: { readonly reader: string; readonly saved: boolean },
): AskedView {
  return {
    saved,
    waiting: waiting.map((one) => askedLine(one, reader)),
    settled: settled.map((one) => askedLine(one, reader)),
    back: { href: '/settings', text: 'Back to the settings' },
  };
}
