import { profileWords } from '#guidance';
import type { FieldError } from '#kit';
import {
  roleWords,
  waysChanges,
  waysNotes,
  waysOfWorking,
  type Ways,
  seniorOrChair,
} from '#schools';
import type { Form } from '../../http/read-body.ts';
import { wrongByField } from './calendar-part.ts';
import type { ReadProposal, SettingsPart, Typing } from './part.ts';
import { valueOf } from './typed.ts';
import { waysFormPage, type WaysFormView } from './ways-form/page.ts';
import { readWays, type TypedWays, typedWays, waysIn } from './ways-typed.ts';

const choice = (chosen: string) => (value: string, text: string) => ({
  value,
  text,
  checked: value === chosen,
});

function choices(typed: TypedWays) {
  const [hours, viewing, law] = [choice(typed.hours), choice(typed.viewing), choice(typed.law)];
  return {
    profiles: Object.entries(profileWords).map(([value, text]) =>
      choice(typed.profile)(value, text),
    ),
    hours: [hours('24', 'Within 24 hours'), hours('48', 'Within 48 hours')],
    deciders: seniorOrChair.map((role) => ({
      value: role,
      text: roleWords[role],
      checked: typed.deletion.includes(role),
    })),
    viewing: [
      viewing('no', 'No. Nobody looks, for any reason'),
      viewing('yes', 'Yes. It can be put to a second senior person'),
    ],
    law: [law('no', 'No, not as far as we know'), law('yes', 'Yes, we have checked')],
  };
}

/** The form with the ways of working as they are, as somebody typed them, or as `from` they begin. */
export function waysFormView(
  { visitor, form, errors, seen }: Typing,
  from: Partial<Ways> = {},
): WaysFormView {
  const typed = form ? waysIn(form) : typedWays({ ...visitor.school, ...from });
  return {
    typed,
    ...choices(typed),
    contacts: typed.contacts.map((contact, row) => ({ ...contact, number: row + 1 })),
    wrong: wrongByField(errors),
    errors: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })),
    seen,
    reason: valueOf(form ?? {}, '_reason'),
    back: { href: '/settings/ways', text: 'Back without changing' },
  };
}

/** The way of working that somebody chose to begin from, by its number from 1. */
function beginning(query: unknown, school: Ways): Partial<Ways> {
  const number = Number(valueOf((query ?? {}) as Record<string, string>, 'from'));
  const chosen = waysOfWorking[number - 1];
  if (!chosen) return {};
  const { referralProfile, deletionDecidedBy, viewingException, words } = chosen;
  const { mandatoryReporting } = school.ways;
  return {
    referralProfile,
    words,
    ways: { deletionDecidedBy, viewingException, mandatoryReporting },
  };
}

const headsAlone: FieldError = {
  field: 'viewing',
  message: 'Only the head can switch this on. Choose “No”, or ask the head',
};

/** Ways of working as they were typed, with what they change and loosen. */
export function readWaysForm(form: Form, { school, actor }: Typing['visitor']): ReadProposal {
  const read = readWays(waysIn(form));
  if (!read.ok) return read;
  const switchedOn = read.ways.ways.viewingException && !school.ways.viewingException;
  if (switchedOn && !actor.roles.includes('head')) return { ok: false, errors: [headsAlone] };
  const what = waysChanges(school, read.ways);
  const notes = waysNotes(school, read.ways);
  return { ok: true, proposed: { to: read.ways, what, notes, effects: null } };
}

/** A school’s ways of working, changed on one form. */
export const waysPart: SettingsPart = {
  right: 'change-ways',
  path: '/settings/ways',
  title: 'Ways of working',
  sendForm: (site, { request, reply }, typing) =>
    site.send(request, reply, {
      page: waysFormPage,
      view: waysFormView(typing, beginning(request.query, typing.visitor.school)),
      status: typing.errors.length > 0 ? 422 : 200,
    }),
  read: (form, { visitor }) => readWaysForm(form, visitor),
};
