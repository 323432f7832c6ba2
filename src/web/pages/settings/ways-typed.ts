import { isReferralProfile } from '#guidance';
import type { FieldError } from '#kit';
import { readDate, sayDate } from '#say';
import { seniorOrChair, type Ways } from '#schools';
import type { Form } from '../../http/read-body.ts';
import { valueOf, valuesOf } from './typed.ts';

/** A local number as it is typed; all empty means that there is none. */
export interface TypedContact {
  readonly use: string;
  readonly name: string;
  readonly phone: string;
  readonly checked: string;
}

/** Ways of working as they are typed. */
export interface TypedWays {
  readonly profile: string;
  readonly hours: string;
  readonly deletion: readonly string[];
  readonly viewing: string;
  readonly law: string;
  readonly learner: string;
  readonly learners: string;
  readonly lead: string;
  readonly contacts: readonly TypedContact[];
}

const spare = 2;
const most = 40;
const nothing: TypedContact = { use: '', name: '', phone: '', checked: '' };

/** Ways of working as the form shows them, with rows to add numbers. */
export function typedWays({
  referralProfile,
  writtenReferralHours,
  ways,
  words,
  contacts,
}: Ways): TypedWays {
  const rows = contacts.map(({ for: use, name, phone, checkedOn }) => ({
    use,
    name,
    phone,
    checked: sayDate(checkedOn),
  }));
  return {
    profile: referralProfile,
    hours: String(writtenReferralHours),
    deletion: ways.deletionDecidedBy,
    viewing: ways.viewingException ? 'yes' : 'no',
    law: ways.mandatoryReporting ? 'yes' : 'no',
    ...words,
    contacts: [...rows, ...Array.from({ length: spare }, () => nothing)],
  };
}

/** What a form posted. */
export function waysIn(form: Form): TypedWays {
  const at = (name: string, row: number): string => valuesOf(form, name)[row]?.trim() ?? '';
  const value = (name: string): string => valueOf(form, name).trim();
  return {
    profile: value('profile'),
    hours: value('hours'),
    deletion: valuesOf(form, 'deletion'),
    viewing: value('viewing'),
    law: value('law'),
    learner: value('learner'),
    learners: value('learners'),
    lead: value('lead'),
    contacts: Array.from({ length: Math.min(most, valuesOf(form, 'use').length) }, (_, row) => ({
      use: at('use', row),
      name: at('name', row),
      phone: at('phone', row),
      checked: at('checked', row),
    })),
  };
}

type Contact = Ways['contacts'][number];

function readContact(
  { use, name, phone, checked }: TypedContact,
  number: number,
): Contact | FieldError {
  const wrong = (field: string, message: string): FieldError => ({
    field: `${field}-${number}`,
    message: `Number ${number}: ${message}`,
  });
  const checkedOn = readDate(checked);
  if (use === '' || use.length > 100) return wrong('use', 'say what it is for');
  if (name === '' || name.length > 100) return wrong('name', 'say who answers');
  if (!/^\+?[\d\s()-]{3,20}$/.test(phone)) return wrong('phone', 'enter a telephone number');
  if (!checkedOn) return wrong('checked', 'enter the day it was last checked, as 3 September 2026');
  return { for: use, name, phone, checkedOn };
}

const isError = (read: Contact | FieldError): read is FieldError => 'field' in read;

const short = (text: string): boolean => text !== '' && text.length <= 60;

function errorsIn(typed: TypedWays): readonly FieldError[] {
  const checks: readonly (readonly [boolean, string, string])[] = [
    [isReferralProfile(typed.profile), 'profile', 'Choose how readily the school refers'],
    [/^(24|48)$/.test(typed.hours), 'hours', 'Choose how soon the written referral follows'],
    [
      typed.deletion.length > 0 &&
        typed.deletion.every((role) => seniorOrChair.some((one) => one === role)),
      'deletion',
      'Choose who may decide about deletion',
    ],
    [/^(yes|no)$/.test(typed.viewing), 'viewing', 'Choose whether an exception can be considered'],
    [/^(yes|no)$/.test(typed.law), 'law', 'Choose whether the duty in law is in force'],
    [short(typed.learner), 'learner', 'Enter the school’s word for one learner'],
    [short(typed.learners), 'learners', 'Enter the school’s word for several learners'],
    [short(typed.lead), 'lead', 'Enter the school’s word for the safeguarding lead'],
  ];
  return checks.flatMap(([fine, field, message]) => (fine ? [] : [{ field, message }]));
}

const isEmpty = (contact: TypedContact): boolean => Object.values(contact).join('') === '';

/** Ways of working as typed, read; or what is wrong with each question. */
export function readWays(
  typed: TypedWays,
):
  | { readonly ok: true; readonly ways: Ways }
  | { readonly ok: false; readonly errors: readonly FieldError[] } {
  const contacts = typed.contacts.flatMap((contact, row) =>
    isEmpty(contact) ? [] : [readContact(contact, row + 1)],
  );
  const errors = [...errorsIn(typed), ...contacts.filter(isError)];
  if (errors.length > 0 || !isReferralProfile(typed.profile)) return { ok: false, errors };
  return {
    ok: true,
    ways: {
      referralProfile: typed.profile,
      writtenReferralHours: typed.hours === '48' ? 48 : 24,
      ways: {
        deletionDecidedBy: seniorOrChair.filter((role) => typed.deletion.includes(role)),
        viewingException: typed.viewing === 'yes',
        mandatoryReporting: typed.law === 'yes',
      },
      words: { learner: typed.learner, learners: typed.learners, lead: typed.lead },
      contacts: contacts.filter((one): one is Contact => !isError(one)),
    },
  };
}
