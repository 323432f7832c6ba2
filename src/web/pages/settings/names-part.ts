import { everybodyIn } from '#cases';
import { type FieldError, isRefusal, type Refusal } from '#kit';
import { foldName } from '#names';
import { nameFault, type Person } from '#people';
import type { Form } from '../../http/read-body.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import { nameFormPage, nameFormView } from './name-form/page.ts';
import type {
  Reading,
  ReadProposal,
  SavedElsewhere,
  Saving,
  SettingsPart,
  Typing,
} from './part.ts';
import { valueOf } from './typed.ts';

/** A name as it is to be, and whether the one before was only misspelt. */
interface Change {
  readonly person: Person;
  readonly to: string;
  readonly misspelt: boolean;
}

const asError = (field: string, { because }: Refusal): readonly FieldError[] =>
  because.map((message) => ({ field, message: message.replace(/\.$/, '') }));

/** Whoever was chosen from the list; there is no page for anybody else. */
async function chosen(
  form: Form,
  { visitor, site }: Pick<Reading, 'visitor' | 'site'>,
): Promise<Person> {
  const person = await site.web.people.find(visitor.school.id, valueOf(form, 'person'));
  if (!person) throw new TurnedAway('not-found');
  return person;
}

const typedName = (form: Form): string => valueOf(form, 'name').trim().replaceAll(/\s+/gu, ' ');

/** Reads what was typed, or says what is wrong with it. */
export function readName(
  form: Form,
  person: Person,
): Change | { readonly errors: readonly FieldError[] } {
  const to = typedName(form);
  const why = valueOf(form, 'why');
  const wrong = nameFault(person, to);
  const errors = [
    ...(wrong ? asError('name', wrong) : []),
    ...(why === 'changed' || why === 'misspelt'
      ? []
      : [{ field: 'why', message: 'Say whether they changed their name or it was misspelt' }]),
  ];
  return errors.length > 0 ? { errors } : { person, to, misspelt: why === 'misspelt' };
}

const learnersOwn =
  'Letters, sheets and the young person’s own file say the new name too, from now on. If somebody at home or outside is not to learn of it yet, agree with the young person first whether it is time.';

/** What follows from it, in sentences. */
function notesOf({ person, misspelt }: Change, isTaken: boolean): readonly string[] {
  return [
    misspelt
      ? 'The misspelt name is shown nowhere any more. It still finds them, and is still hidden in what is given out.'
      : 'The former name is shown on no page and in no document that Safelight writes. It still finds them, and is hidden in what is given out. What somebody typed stays as they typed it.',
    ...(person.kind === 'learner' && !misspelt ? [learnersOwn] : []),
    ...(isTaken
      ? [
          'Somebody else in the list has this name. Wherever they are chosen, what tells them apart is said.',
        ]
      : []),
  ];
}

async function read(form: Form, by: Reading): Promise<ReadProposal> {
  const person = await chosen(form, by);
  const change = readName(form, person);
  if ('errors' in change) return { ok: false, errors: change.errors };
  const directory = await by.site.web.people.directory(by.visitor.school.id);
  const same = foldName(change.to);
  const isTaken = everybodyIn(directory).some(
    ({ id, name }) => id !== person.id && foldName(name) === same,
  );
  const what = [`${person.name} is called ${change.to} from now on, in every case.`];
  return { ok: true, proposed: { to: {}, what, notes: notesOf(change, isTaken), effects: null } };
}

async function save(form: Form, by: Saving): Promise<SavedElsewhere> {
  const change = readName(form, await chosen(form, by));
  if ('errors' in change) return { errors: change.errors };
  const { person, to, misspelt } = change;
  const wanted = { seen: by.seen, person: person.id, to, misspelt, reason: by.reason };
  const done = await by.site.web.casework.names.change(by.visitor.actor, wanted);
  if (done === 'overtaken') return done;
  return isRefusal(done) ? { errors: asError('name', done) } : { at: changedNow };
}

const changedNow = '/settings/names?saved=yes';

/** The same person changed the same name so, with the same reason, since they had seen what they changed. */
async function savedBefore(
  form: Form,
  { visitor: { actor }, site, seen, reason }: Saving,
): Promise<string | null> {
  const since = (await site.web.casework.names.standing(actor))?.slice(seen) ?? [];
  const same = since.some(
    (one) =>
      one.by === actor.person.id &&
      one.person === valueOf(form, 'person') &&
      one.to === typedName(form) &&
      one.reason === reason,
  );
  return same ? changedNow : null;
}

async function version({ visitor, site }: Reading): Promise<number> {
  return (await site.web.casework.names.standing(visitor.actor))?.length ?? 0;
}

const askedFor = (typing: Typing, query: unknown): Form => typing.form ?? (query as Form);

/** The name of one person of the school’s list: for those who keep it. */
export const namesPart: SettingsPart = {
  right: 'change-names',
  path: '/settings/names',
  title: 'Names of people',
  async sendForm(site, { request, reply }, typing) {
    const form = askedFor(typing, request.query ?? {});
    const person = await chosen(form, { visitor: typing.visitor, site });
    return site.send(request, reply, {
      page: nameFormPage,
      view: nameFormView(person, typing),
      status: typing.errors.length > 0 ? 422 : 200,
    });
  },
  read,
  elsewhere: { version, save, savedBefore },
};
