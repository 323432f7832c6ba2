import { z } from 'zod';
import { readTidings, tidingsKind } from '#casework';
import { isInstant, type Instant } from '#kit';
import {
  openPeople,
  openSchoolSettings,
  type People,
  type Person,
  type SchoolSettings,
} from '#people';
import type { School } from '#schools';
import type { Store } from '#store';
import { agedFor } from './ages.ts';
import { play, type Stage } from './play.ts';
import { carers, lanternfield, learners, staff } from './school.ts';
import { signSome } from './signed.ts';
import { stories } from './stories/index.ts';

/** How the demonstration's data is marked: the moment it is seen from, and whether all of it is there. */
const markSchema = z.strictObject({
  seenFrom: z.string().refine(isInstant),
  complete: z.boolean(),
});
type Mark = z.infer<typeof markSchema>;

const placeOf = (school: string) => ({ school, kind: 'settings', id: 'demonstration' }) as const;

async function readMark(store: Store, school: string): Promise<Mark | null> {
  const body = await store.get(placeOf(school));
  return body && markSchema.parse(JSON.parse(new TextDecoder().decode(body)));
}

async function writeMark(store: Store, school: string, mark: Mark): Promise<void> {
  const body = new TextEncoder().encode(JSON.stringify(mark));
  await store.put({ ...placeOf(school), body });
}

/** True when a school has been made but never set up: all that a load broken off at once leaves behind. */
async function isBare(store: Store, school: string): Promise<boolean> {
  return (await store.list({ school, kind: 'settings' })).length === 0;
}

/**
 * True when this school holds the demonstration's data, all of it or what was made before a load was
 * broken off. False for a school of anybody's own. Faults: `no-such-school`.
 */
export async function isDemonstration(store: Store, school: string): Promise<boolean> {
  if ((await readMark(store, school)) !== null) return true;
  return school === lanternfield.id && (await isBare(store, school));
}

/** Saves a school and its people; what is there already is written again as it is. */
export async function saveSchool(
  store: Store,
  of: { readonly school: School; readonly people: readonly Person[] },
): Promise<{ readonly people: People; readonly settings: SchoolSettings }> {
  const people = openPeople(store);
  const settings = openSchoolSettings(store);
  await settings.save(of.school);
  await Promise.all(of.people.map((person) => people.add(of.school.id, person)));
  return { people, settings };
}

/**
 * Makes the demonstration: the invented school, its people, and every story performed through the
 * pipeline by its own clock, ending before `now`. Does nothing when it is all there. A load that was
 * broken off, however, is taken up where it stopped, seen from the moment at which it began. Throws
 * when a story is refused, and when the school is somebody's own.
 */
export async function loadDemonstration(of: {
  readonly store: Store;
  readonly now: Instant;
}): Promise<void> {
  const { store } = of;
  const school = lanternfield;
  await store.createSchool(school.id);
  if (!(await isDemonstration(store, school.id)))
    throw new Error('This school holds somebody’s own data. It was left as it is.');
  const mark = (await readMark(store, school.id)) ?? { seenFrom: of.now, complete: false };
  if (mark.complete) return;
  await writeMark(store, school.id, mark);
  const stage = await setStage(store, mark.seenFrom);
  await playAll(stage);
  await signSome(stage.people.signOffs, mark.seenFrom);
  await forgetOldTidings(store, school.id, mark.seenFrom);
  await writeMark(store, school.id, { ...mark, complete: true });
}

/** The stories took weeks, and whoever acted in them knew: only what is from the last day is still to be told. */
async function forgetOldTidings(store: Store, school: string, now: Instant): Promise<void> {
  const since = new Date(Date.parse(now) - 24 * 60 * 60_000).toISOString();
  const all = { school, kinds: [tidingsKind], limit: 10_000, holdSeconds: 1 };
  const old = (await store.takeOutbox(all)).filter(({ body }) => readTidings(body).at < since);
  await store.markSent({ school, ids: old.map(({ id }) => id) });
}

/** Stories told side by side; each is still told in order. */
const lanes = 4;

/** Plays every story. Waits for all that were begun before it throws what went wrong in one. */
async function playAll(stage: Stage): Promise<void> {
  const waiting = [...stories];
  const told = new Map<string, Promise<void>>();
  const lane = async (): Promise<void> => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const playing = (told.get(story.follows ?? '') ?? Promise.resolve()).then(
        (
          (next) => () =>
            play(next, stage)
        )(story),
      );
      told.set(story.name, playing);
      await playing;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

/** Saves the school and its people, the students as old as their year group is at that moment. */
async function setStage(store: Store, now: Instant): Promise<Stage> {
  const school = lanternfield;
  const students = Object.entries(learners).map(
    ([name, one]) => [name, agedFor(one, now)] as const,
  );
  const born = Object.fromEntries(students.map(([name, { born }]) => [name, born]));
  const aged = students.map(([, student]) => student);
  const people = [...Object.values(staff), ...aged, ...Object.values(carers)];
  const saved = await saveSchool(store, { school, people });
  return { ...saved, store, school, now, born: born as Stage['born'] };
}
