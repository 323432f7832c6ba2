import type { FieldError } from '#kit';
import { type RoleName, roleWords } from '#schools';
import type { Form } from '../../http/read-body.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Reading, ReadProposal, SettingsPart } from './part.ts';
import { peopleFormView, settingsPeoplePage, type Staff } from './people/page.ts';
import { valueOf } from './typed.ts';

/** Parts that a school is never without. */
const needed: readonly RoleName[] = ['lead', 'head'];

const isRole = (text: string): text is RoleName =>
  text !== 'staff' && Object.hasOwn(roleWords, text);

/** What is to be changed: somebody, with their parts as they would be. */
interface Change {
  readonly person: Staff;
  readonly role: RoleName;
  readonly gives: boolean;
  readonly roles: readonly RoleName[];
}

function rolesAfter(person: Staff, role: RoleName, gives: boolean): readonly RoleName[] {
  const others = person.roles.filter((one) => one !== role);
  if (gives) return [...others, role];
  return others.length > 0 ? others : ['staff'];
}

function wrongWith(staff: readonly Staff[], { person, role, gives }: Omit<Change, 'roles'>) {
  const has = person.roles.includes(role);
  if (gives && has) return `${person.name} plays this part already`;
  if (!gives && !has) return `${person.name} does not play this part`;
  const others = staff.some(({ id, roles }) => id !== person.id && roles.includes(role));
  if (gives || others || !needed.includes(role)) return null;
  return `Somebody else must be ${roleWords[role].toLowerCase()} before ${person.name} is not`;
}

/** Reads what was chosen, or says what is wrong with it. */
export function readChange(
  form: Form,
  staff: readonly Staff[],
): Change | { readonly errors: readonly FieldError[] } {
  const person = staff.find(({ id }) => id === valueOf(form, 'person'));
  const role = valueOf(form, 'role');
  const act = valueOf(form, 'act');
  const errors = [
    ...(person ? [] : [{ field: 'person', message: 'Choose who it is' }]),
    ...(isRole(role) ? [] : [{ field: 'role', message: 'Choose which part' }]),
    ...(act === 'give' || act === 'take'
      ? []
      : [{ field: 'act', message: 'Choose whether they get the part or give it up' }]),
  ];
  if (errors.length > 0 || !person || !isRole(role)) return { errors };
  const gives = act === 'give';
  const wrong = wrongWith(staff, { person, role, gives });
  if (wrong) return { errors: [{ field: 'person', message: wrong }] };
  return { person, role, gives, roles: rolesAfter(person, role, gives) };
}

async function read(form: Form, { visitor, site }: Reading): Promise<ReadProposal> {
  const change = readChange(form, await site.web.people.staff(visitor.school.id));
  if ('errors' in change) return { ok: false, errors: change.errors };
  const { person, role, gives } = change;
  const part = roleWords[role].toLowerCase();
  const what = [gives ? `${person.name} becomes ${part}.` : `${person.name} is no longer ${part}.`];
  const notes = gives
    ? ['They can see and do from now on what this part can, in cases that are open too.']
    : ['They stop seeing from now on what only this part can see. What they wrote stays theirs.'];
  return { ok: true, proposed: { to: {}, what, notes, effects: null } };
}

/** Writes the part itself. It comes after the history, so that nobody gets a part that was not written down. */
async function write(form: Form, { visitor, site }: Reading): Promise<void> {
  const { id } = visitor.school;
  const change = readChange(form, await site.web.people.staff(id));
  if ('errors' in change) return;
  await site.web.people.add(id, { ...change.person, roles: [...change.roles] });
}

/** Who plays which part in the school's response: for the head to say, one part at a time. */
export const peoplePart: SettingsPart = {
  right: 'name-people',
  path: '/settings/people',
  title: 'Who plays which part',
  async sendForm(site, { request, reply }, typing) {
    const staff = await site.web.people.staff(signedIn(request).school.id);
    const saved = valueOf((request.query ?? {}) as Record<string, string>, 'saved') === 'yes';
    return site.send(request, reply, {
      page: settingsPeoplePage,
      view: peopleFormView(staff, { typing, saved }),
      status: typing.errors.length > 0 ? 422 : 200,
    });
  },
  read,
  afterwards: write,
};
