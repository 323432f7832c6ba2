import type { Person } from '#people';
import type { PageKind } from '../../../layout/frame.ts';
import type { Typing } from '../part.ts';
import { valueOf } from '../typed.ts';

/** Changing the name of one person of the school’s list. */
export interface NameFormView {
  readonly id: string;
  readonly called: string;
  readonly detail: string;
  readonly name: string;
  readonly why: string;
  readonly wrong: Readonly<Record<string, string>>;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly seen: number;
  /** Why, where somebody goes back from saying it. */
  readonly reason: string;
  readonly back: { readonly href: string; readonly text: string };
}

export const nameFormPage: PageKind<NameFormView> = {
  template: 'pages/settings/name-form/page.njk',
  title: () => 'Change a name',
};

function detailOf(person: Person): string {
  if (person.kind === 'staff') return person.job;
  return person.kind === 'learner' ? person.year : person.relationship;
}

/** The form with the name somebody has, and what was typed. */
export function nameFormView(person: Person, { form, errors, seen }: Typing): NameFormView {
  return {
    id: person.id,
    called: person.name,
    detail: detailOf(person),
    name: form ? valueOf(form, 'name') : person.name,
    why: form ? valueOf(form, 'why') : '',
    wrong: Object.fromEntries(errors.toReversed().map(({ field, message }) => [field, message])),
    errors: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })),
    seen,
    reason: valueOf(form ?? {}, '_reason'),
    back: { href: '/settings/names', text: 'Back without changing it' },
  };
}
