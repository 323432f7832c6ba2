import { z } from 'zod';
import { type Instant, isInstant, isPlainDate } from '#kit';
import { isSeniorBy, roleWords, type RoleName } from '#schools';
import { type Directory, type DirectoryPerson, namesNow } from '#cases';
import type { Store } from '#store';
import { formerNames } from './names/former-names.ts';
import type { NameChange } from './names/kept.ts';
import { asCalledNow, type Names, openNames, readNames } from './names/names.ts';
import type { Agreement } from './parts/kept.ts';
import { openParts, type Parts, readParts } from './parts/parts.ts';
import { partsOf } from './parts/rules.ts';
import { openSignOffs, type SignOffs } from './sign-offs/sign-offs.ts';

const roles = Object.keys(roleWords) as [RoleName, ...RoleName[]];

/** What somebody is called, and was called before: each name until when, and whether it was only misspelt. */
const named = {
  name: z.string().min(1),
  formerly: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        until: z.string().refine(isInstant),
        misspelt: z.literal(true).optional(),
      }),
    )
    .optional(),
};

/** Somebody in a school's directory, as kept: sealed, and never beside a case in plain text. */
export const personSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('staff'),
    id: z.uuid(),
    ...named,
    job: z.string().min(1),
    roles: z.array(z.enum(roles)).min(1),
    /** Where messages reach them. Left out, they are told in Safelight only. */
    email: z.email().optional(),
  }),
  z.strictObject({
    kind: z.literal('learner'),
    id: z.uuid(),
    ...named,
    year: z.string().min(1),
    tutorGroup: z.string().min(1).optional(),
    born: z.string().refine(isPlainDate),
    /** Where they live, in one line. */
    address: z.string().min(1).max(200).optional(),
  }),
  z.strictObject({
    kind: z.literal('carer'),
    id: z.uuid(),
    ...named,
    relationship: z.string().min(1),
    careFor: z.array(z.uuid()),
    telephone: z.string().min(1).max(40).optional(),
  }),
]);
export type Person = z.infer<typeof personSchema>;

function detailOf(person: Person): string {
  switch (person.kind) {
    case 'staff':
      return person.job;
    case 'learner':
      return person.year;
    case 'carer':
      return person.relationship;
  }
}

/** Somebody with the parts they play now. As kept, they have those with which they came. */
function asPlaying(person: Person, agreements: readonly Agreement[]): Person {
  if (person.kind !== 'staff') return person;
  return { ...person, roles: [...partsOf(person, agreements).roles] };
}

function sinceOf(person: Person, agreements: readonly Agreement[]) {
  if (person.kind !== 'staff') return {};
  const { since } = partsOf(person, agreements);
  return Object.keys(since).length > 0 ? { since } : {};
}

function learnerIs(person: Person): Pick<DirectoryPerson, 'tutorGroup' | 'born'> {
  if (person.kind !== 'learner') return {};
  const { born, tutorGroup } = person;
  return tutorGroup === undefined ? { born } : { born, tutorGroup };
}

/** Where a learner lives, or a carer is rung, where the list says. */
function reachedBy(person: Person): Pick<DirectoryPerson, 'address' | 'telephone'> {
  if (person.kind === 'learner' && person.address) return { address: person.address };
  if (person.kind === 'carer' && person.telephone) return { telephone: person.telephone };
  return {};
}

/** A person as a case needs to know them. */
function asDirectoryPerson(person: Person, agreements: readonly Agreement[]): DirectoryPerson {
  const { id, kind, name } = person;
  const roles = person.kind === 'staff' ? person.roles : [];
  const senior = isSeniorBy(roles);
  const careFor = person.kind === 'carer' ? { careFor: person.careFor } : {};
  const since = sinceOf(person, agreements);
  const formerly = person.formerly?.length ? { formerly: person.formerly } : {};
  const detail = detailOf(person);
  const known = { id, kind, name, detail, roles, senior, ...formerly };
  return { ...known, ...careFor, ...learnerIs(person), ...reachedBy(person), ...since };
}

/** The people of each school: added, found by id, and listed for questions that pick from them. */
export interface People {
  /**
   * Adds somebody with the parts with which they come, or writes them anew: what was agreed of their parts
   * since stands, and a name they no longer have is kept beside the one they have.
   */
  add(school: string, person: Person): Promise<void>;
  find(school: string, id: string): Promise<Person | null>;
  staff(school: string): Promise<readonly Extract<Person, { kind: 'staff' }>[]>;
  directory(school: string): Promise<Directory>;
  /** Forgets what is remembered of a school, so that what another process wrote is seen. */
  lookAgain(school: string): void;
  /** Who plays which part, and how that changes. */
  readonly parts: Parts;
  /** The names that were changed here, and how that is done. */
  readonly names: Names;
  /** What the leads have signed of the guidance. */
  readonly signOffs: SignOffs;
}

const { compare } = new Intl.Collator('en-GB');

/** The people of one school, sorted and sifted once, for every page asks for them. */
interface Known {
  readonly everybody: readonly Person[];
  readonly directory: Directory;
}

function know(
  people: readonly Person[],
  {
    agreements,
    names,
  }: { readonly agreements: readonly Agreement[]; readonly names: readonly NameChange[] },
): Known {
  const everybody = people
    .map((person) => asCalledNow(person, names))
    .map((person) => asPlaying(person, agreements))
    .toSorted((a, b) => compare(a.name, b.name));
  const only = (wanted: Person['kind']) =>
    everybody
      .filter(({ kind }) => kind === wanted)
      .map((person) => asDirectoryPerson(person, agreements));
  const theirs = (careFor: readonly string[] = []) =>
    everybody.filter(({ id, formerly }) => formerly && careFor.includes(id));
  const carers = only('carer').map((carer) => ({
    ...carer,
    detail: namesNow(theirs(carer.careFor))(carer.detail),
  }));
  const learners = only('learner').map((learner) => ({
    ...learner,
    caredForBy: carers.flatMap(({ id, careFor }) => (careFor?.includes(learner.id) ? [id] : [])),
  }));
  const directory = { learners, carers, staff: only('staff') };
  return { everybody, directory };
}

const thisMoment = (): Instant => new Date().toISOString();

const readPerson = (body: Uint8Array): Person =>
  personSchema.parse(JSON.parse(new TextDecoder().decode(body)));

/** A person with every name they had in what was kept of them before. */
function withFormerNames(before: Person | null, given: Person, at: Instant): Person {
  const formerly = formerNames(before, given, at);
  return formerly.length > 0 ? { ...given, formerly: [...formerly] } : given;
}

/** Opens the directory kept in a store. It is remembered until somebody is added. */
export function openPeople(store: Store, now = thisMoment): People {
  const schools = new Map<string, Promise<Known>>();

  async function load(school: string): Promise<Known> {
    const [documents, { agreements }, names] = await Promise.all([
      store.list({ school, kind: 'person' }),
      readParts(store, school),
      readNames(store, school),
    ]);
    return know(
      documents.map(({ body }) => readPerson(body)),
      { agreements, names },
    );
  }

  function of(school: string): Promise<Known> {
    const known = schools.get(school) ?? load(school);
    schools.set(school, known);
    known.catch(() => {
      if (schools.get(school) === known) schools.delete(school);
    });
    return known;
  }

  const forget = (school: string): void => void schools.delete(school);
  const staff: People['staff'] = async (school) =>
    (await of(school)).everybody.filter((person) => person.kind === 'staff');

  const find: People['find'] = async (school, id) =>
    (await of(school)).everybody.find((person) => person.id === id) ?? null;

  return {
    parts: openParts({ store, staff, forget }),
    names: openNames({ store, find, forget }),
    signOffs: openSignOffs(store),
    async add(school, person) {
      const place = { school, kind: 'person', id: person.id } as const;
      const before = await store.get(place);
      const kept = withFormerNames(before && readPerson(before), personSchema.parse(person), now());
      await store.put({ ...place, body: new TextEncoder().encode(JSON.stringify(kept)) });
      schools.delete(school);
    },
    find,
    staff,
    lookAgain: forget,
    async directory(school) {
      return (await of(school)).directory;
    },
  };
}
