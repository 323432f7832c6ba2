import { nationalList } from '#wording';
import type { Form } from '../../http/read-body.ts';
import type { ReadProposal, SettingsPart, Typing } from './part.ts';
import { wordsFormPage, type WordsFormView } from './words-form/page.ts';
import { valueOf } from './typed.ts';
import { readWords, typedWords, wordsChanges, wordsIn } from './words-typed.ts';

/** The form with the school’s own words as they are, or as somebody typed them. */
export function wordsFormView({ visitor, form, errors, seen }: Typing): WordsFormView {
  const typed = form ? wordsIn(form) : typedWords(visitor.school.wording);
  const wrong = (field: string): string | null =>
    errors.find((error) => error.field === field)?.message ?? null;
  return {
    pairs: typed.pairs.map((pair, row) => ({
      ...pair,
      number: row + 1,
      wrong: {
        avoid: wrong(`avoid-${row + 1}`),
        better: wrong(`better-${row + 1}`),
        unless: wrong(`unless-${row + 1}`),
        why: wrong(`why-${row + 1}`),
      },
    })),
    national: nationalList.terms.map(({ id, avoid }) => ({
      value: id,
      text: avoid,
      checked: typed.leaveOut.includes(id),
    })),
    leaveAlone: typed.leaveAlone,
    wrongNames: wrong('leaveAlone'),
    errors: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })),
    seen,
    reason: valueOf(form ?? {}, '_reason'),
    back: { href: '/settings/words', text: 'Back without changing' },
  };
}

/** A school’s own words as they were typed, with what they change. */
export function readWordsForm(form: Form, { school }: Typing['visitor']): ReadProposal {
  const read = readWords(wordsIn(form));
  if (!read.ok) return read;
  const what = wordsChanges(school.wording, read.additions);
  return {
    ok: true,
    proposed: { to: { wording: read.additions }, what, notes: [], effects: null },
  };
}

/** A school’s own words, changed on one form. */
export const wordsPart: SettingsPart = {
  right: 'change-words',
  path: '/settings/words',
  title: 'Words of the school',
  sendForm: (site, { request, reply }, typing) =>
    site.send(request, reply, {
      page: wordsFormPage,
      view: wordsFormView(typing),
      status: typing.errors.length > 0 ? 422 : 200,
    }),
  read: (form, { visitor }) => readWordsForm(form, visitor),
};
