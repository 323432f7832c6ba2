import type { FastifyInstance } from 'fastify';
import type { Person } from '#people';
import { type RoleName, roleWords } from '#schools';
import type { PageKind } from '../../../layout/frame.ts';
import { changing } from '../may-change.ts';
import type { Typing } from '../part.ts';
import { valueOf } from '../typed.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly selected: boolean;
  readonly checked: boolean;
}

/** Giving somebody a part in the school's response, or taking it from them. */
export interface PeopleFormView {
  readonly saved: boolean;
  readonly parts: readonly { readonly role: string; readonly names: string }[];
  readonly people: readonly Choice[];
  readonly roles: readonly Choice[];
  readonly acts: readonly Choice[];
  readonly wrong: Readonly<Record<string, string>>;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly seen: number;
  /** Why, where somebody had said so and went back to change something. */
  readonly reason: string;
  readonly back: { readonly href: string; readonly text: string };
}

export const settingsPeoplePage: PageKind<PeopleFormView> = {
  template: 'pages/settings/people/page.njk',
  title: () => 'Who has which role',
};

export type Staff = Extract<Person, { kind: 'staff' }>;

const choices =
  (chosen: string) =>
  (value: string, text: string): Choice => ({
    value,
    text,
    selected: value === chosen,
    checked: value === chosen,
  });

const roleNames = Object.keys(roleWords) as readonly RoleName[];

/** The form with everybody's parts, and what was typed. */
export function peopleFormView(
  staff: readonly Staff[],
  { typing, saved }: { readonly typing: Typing; readonly saved: boolean },
): PeopleFormView {
  const { form, errors, seen } = typing;
  const chosen = (name: string) => choices(form ? valueOf(form, name) : '');
  const [person, role, act] = [chosen('person'), chosen('role'), chosen('act')];
  const named = roleNames.filter((name) => name !== 'staff');
  return {
    saved,
    parts: named.map((name) => ({
      role: roleWords[name],
      names:
        staff
          .filter(({ roles }) => roles.includes(name))
          .map((one) => one.name)
          .join(', ') || 'Nobody yet',
    })),
    people: [
      person('', 'Choose somebody'),
      ...staff.map((one) => person(one.id, `${one.name}, ${one.job}`)),
    ],
    roles: [role('', 'Choose a part'), ...named.map((name) => role(name, roleWords[name]))],
    acts: [act('give', 'Give them this role'), act('take', 'Take this role away')],
    wrong: Object.fromEntries(errors.toReversed().map(({ field, message }) => [field, message])),
    errors: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })),
    seen,
    reason: valueOf(form ?? {}, '_reason'),
    back: { href: '/settings', text: 'Back to the settings' },
  };
}

/** Who plays which part is seen where it is changed. */
export function peopleRoutes(app: FastifyInstance): void {
  app.get('/settings/people', (request, reply) => {
    changing(request, 'name-people');
    const saved = valueOf(request.query as Record<string, string>, 'saved') === 'yes';
    return reply.redirect(`/settings/people/change${saved ? '?saved=yes' : ''}`, 303);
  });
}
