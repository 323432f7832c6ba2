import { type FieldError, isRefusal, type Refusal } from '#kit';
import { startsLower, eitherOf } from '#say';
import { answerers, fault, needsTwo } from '#people';
import { type RoleName, roleWords } from '#schools';
import type { Form } from '../../http/read-body.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Reading, ReadProposal, SavedElsewhere, Saving, SettingsPart } from './part.ts';
import { peopleFormView, settingsPeoplePage, type Staff } from './people/page.ts';
import { valueOf } from './typed.ts';

const isRole = (text: string): text is RoleName =>
  text !== 'staff' && Object.hasOwn(roleWords, text);

/** What is to be changed: somebody, and a part that they get or give up. */
interface Change {
  readonly person: Staff;
  readonly role: RoleName;
  readonly gives: boolean;
}

const asError = (refusal: Refusal): readonly FieldError[] =>
  refusal.because.map((message) => ({ field: 'person', message: message.replace(/\.$/, '') }));

/** Reads what was chosen, or says what is wrong with it. */
export function readChange(
  form: Form,
  staff: readonly Staff[],
  by: string,
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
  const wrong = fault(staff, { by, whom: person.id, role, gives });
  return wrong ? { errors: asError(wrong) } : { person, role, gives };
}

const waits: FieldError = {
  field: 'person',
  message: 'The same is waiting for an answer already',
};

/** What is asked for: "Amber Wick becomes IT lead", "Amber Wick is no longer IT lead". */
export function partChange(change: {
  readonly name: string;
  readonly role: RoleName;
  readonly gives: boolean;
}): string {
  const { name, role, gives } = change;
  return `${name} ${gives ? 'becomes' : 'is no longer'} ${startsLower(roleWords[role])}`;
}

/** What a change that takes two does not do yet, and what it never does. */
function notesOf({ role, gives }: Change, waitsFor: string): readonly string[] {
  if (!needsTwo(role)) return [];
  return [
    `Nothing changes until ${waitsFor} has agreed. The lead, deputies and chair are told that you asked.`,
    gives
      ? 'A part that is given later does not open cases that were already kept from somebody, or about a member of staff. Whoever handles such a case can bring them in, with a second person.'
      : 'They stop seeing what only this part can see. What they wrote stays theirs.',
  ];
}

async function read(form: Form, { visitor, site }: Reading): Promise<ReadProposal> {
  const staff = await site.web.people.staff(visitor.school.id);
  const by = visitor.actor.person.id;
  const change = readChange(form, staff, by);
  if ('errors' in change) return { ok: false, errors: change.errors };
  const { person, role, gives } = change;
  const standing = await site.web.casework.parts.standing(visitor.actor);
  if (standing?.waiting.some((one) => one.whom === person.id && one.role === role))
    return { ok: false, errors: [waits] };
  const what = [`${partChange({ name: person.name, role, gives })}.`];
  const may = answerers(staff, { by, whom: person.id, role, gives }).map(({ name }) => name);
  const notes = notesOf(change, eitherOf(may));
  return { ok: true, proposed: { to: {}, what, notes, effects: null } };
}

/** Asks for it. One document is written, or nothing; who may answer is decided below the pages. */
async function save(form: Form, { visitor, site, seen, reason }: Saving): Promise<SavedElsewhere> {
  const staff = await site.web.people.staff(visitor.school.id);
  const change = readChange(form, staff, visitor.actor.person.id);
  if ('errors' in change) return { errors: change.errors };
  const { person, role, gives } = change;
  const wanted = { seen, whom: person.id, role, gives, reason };
  const done = await site.web.casework.parts.ask(visitor.actor, wanted);
  if (done === 'overtaken') return done;
  return isRefusal(done) ? { errors: asError(done) } : { at: askedNow };
}

/** The same person asked for the same, with the same reason, since they had seen what they changed. */
async function savedBefore(
  form: Form,
  { visitor: { actor }, site, seen, reason }: Saving,
): Promise<string | null> {
  const standing = await site.web.casework.parts.standing(actor);
  if (!standing || standing.version <= seen) return null;
  const gives = valueOf(form, 'act') === 'give';
  const same = [...standing.waiting, ...standing.settled].some(
    (one) =>
      one.by === actor.person.id &&
      one.whom === valueOf(form, 'person') &&
      one.role === valueOf(form, 'role') &&
      one.gives === gives &&
      one.reason === reason,
  );
  return same ? askedNow : null;
}

const askedNow = '/settings/people/asked?saved=yes';

async function version({ visitor, site }: Reading): Promise<number> {
  return (await site.web.casework.parts.standing(visitor.actor))?.version ?? 0;
}

/** Who plays which part in the school's response: for the head to say, one part at a time. */
export const peoplePart: SettingsPart = {
  right: 'name-people',
  path: '/settings/people',
  title: 'Who has which role',
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
  elsewhere: { version, save, savedBefore },
};
