import { randomUUID } from 'node:crypto';
import type { Actor } from '#access';
import { type Casework, openCasework, type Performed } from '#casework';
import { type Directory, inputOf } from '#cases';
import { referenceFrom, type Instant } from '#kit';
import type { People, SchoolSettings } from '#people';
import type { School } from '#schools';
import type { Store } from '#store';
import { idFrom } from './ids.ts';
import { found, sceneOf } from './scene.ts';
import { staff } from './school.ts';
import { momentsOf } from './school-time.ts';
import type { LearnerName, Scene, Step, Story } from './story.ts';

/** What stories are played on: the record, the school, and the moment they are seen from. */
export interface Stage {
  readonly store: Store;
  readonly people: People;
  readonly settings: SchoolSettings;
  readonly school: School;
  readonly now: Instant;
  /** Dates of birth of the students, by name. */
  readonly born: Readonly<Record<LearnerName, string>>;
}

/** The pipeline, with a clock and a source of ids that the story moves on. */
interface Telling extends Stage {
  readonly casework: Casework;
  readonly directory: Directory;
  readonly story: Story;
  readonly pace: { at: Instant; newId: () => string };
}

/** The id that an act takes when it asks for one: always the same for the same step, seen from the same moment. */
const idOf = (
  story: Pick<Story, 'name'>,
  now: Instant,
  at: { step: number; count: number },
): string => idFrom(now, story.name, at.step, at.count);

/** The case id of a story: the first id its first act takes. */
export function caseOf(story: Story, now: Instant): string {
  return idOf(story, now, { step: 0, count: 0 });
}

async function beginTelling(story: Story, stage: Stage): Promise<Telling> {
  const pace = { at: stage.now, newId: (): string => randomUUID() };
  const casework = openCasework({ ...stage, now: () => pace.at, newId: () => pace.newId() });
  const directory = await stage.people.directory(stage.school.id);
  return { ...stage, casework, directory, story, pace };
}

/** More ids than any one act takes: the case, what it makes, its entries and a message. */
const idsOfAnAct = 8;

/** How many steps the record holds already, and how many entries they left. */
async function soFar({ story, store, school, now }: Telling) {
  const name = { school: school.id, kind: 'case', stream: caseOf(story, now) } as const;
  const ids = new Set((await store.read(name)).map(({ id }) => id));
  const isDone = (step: number): boolean =>
    Array.from({ length: idsOfAnAct }, (_, count) => idOf(story, now, { step, count })).some((id) =>
      ids.has(id),
    );
  const next = story.steps.findIndex((_, step) => !isDone(step));
  return { done: next === -1 ? story.steps.length : next, sequence: ids.size };
}

/** A member of staff as the school's own directory knows them. */
function actorNamed({ who }: Step, { directory, school }: Telling): Actor {
  const { id, roles } = staff[who];
  const person = directory.staff.find((one) => one.id === id);
  return { school: school.id, person: found(person, `member of staff “${who}”`), roles };
}

/** What whoever acts has before them: the case, opened, which its reading log notes. */
async function look(telling: Telling, actor: Actor, caseId: string | null): Promise<Scene> {
  const { casework, pace, now } = telling;
  pace.newId = randomUUID;
  const opened = caseId ? await casework.open(actor, caseId) : null;
  const referenceOf = (name: string) => referenceFrom(idOf({ name }, now, { step: 0, count: 1 }));
  const mine = opened ? [] : await casework.myTasks(actor);
  const tasks = mine.filter((task) => task.caseId === caseId).map(({ id }) => id);
  return sceneOf({ ...telling, at: pace.at, referenceOf, ownTasks: tasks }, opened);
}

async function take(telling: Telling, place: number, expected: number): Promise<Performed> {
  const { story, now, pace, casework } = telling;
  const step = found(story.steps[place], `step ${place}`);
  const actor = actorNamed(step, telling);
  const caseId = place === 0 ? null : caseOf(story, now);
  const { act, answers } = step;
  const given =
    typeof answers === 'function' ? answers(await look(telling, actor, caseId)) : answers;
  let count = 0;
  pace.newId = () => idOf(story, now, { step: place, count: count++ });
  return casework.perform(actor, { act, caseId, expected, input: inputOf(act, given) });
}

/** The new length of the record, or why there is none. */
function sequenceAfter(performed: Performed): number {
  switch (performed.done) {
    case 'performed':
      return performed.sequence;
    case 'refused':
      throw new Error(performed.refusal.because.join(' '));
    case 'conflict':
      throw new Error('Somebody else has added to this case.');
    case 'unknown':
      throw new Error('Whoever acts may not know of this case.');
  }
}

/**
 * Performs what is left of a story, each step by its own clock, through the same pipeline as people
 * do. Ids follow from the story and the moment it is seen from, so that a story broken off can be
 * taken up where it stopped. Throws, naming story, step and refusal, when a step is refused.
 */
export async function play(story: Story, stage: Stage): Promise<void> {
  const telling = await beginTelling(story, stage);
  const moments = momentsOf(story, stage.now, stage.school.calendar);
  const { done, sequence } = await soFar(telling);
  let expected = sequence;
  for (let place = done; place < moments.length; place += 1) {
    telling.pace.at = moments[place] ?? stage.now;
    try {
      expected = sequenceAfter(await take(telling, place, expected));
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      const act = story.steps[place]?.act ?? '';
      throw new Error(`${story.name}, step ${place + 1} (${act}): ${why}`, { cause });
    }
  }
}
