import { adviseAnew, asNamedNow, byItself, replay } from '#cases';
import { editions, isFormerEdition } from '#guidance';
import type { Instant } from '#kit';
import type { People, SchoolSettings } from '#people';
import type { CaseLine, Store, Token } from '#store';
import { decodeEvent } from '../record/encoding.ts';
import { record, write } from '../record/write.ts';

/** What advising cases anew works with. */
export interface AdvisingParts {
  readonly store: Pick<Store, 'cases' | 'readCase' | 'append' | 'alone' | 'schools'>;
  readonly people: Pick<People, 'directory'>;
  readonly settings: Pick<SchoolSettings, 'of'>;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Hears of a record that could not be advised anew; the others are. */
  readonly failed: (error: unknown) => void;
}

/** Advises some open cases anew that an edition no longer in force advised on; how many it did. */
export type Advising = () => Promise<number>;

/** As for the other clocks: no case is barred to this one, and it reads nothing to anybody. */
const nobody = '';
const atATime = 20;

const underFormer: readonly Token[] = editions
  .filter(({ id }) => isFormerEdition(id))
  .map(({ id }) => ({ purpose: 'advised-under', value: id }));

/** Found by the index, the most pressing first; what has been advised anew is no longer found. */
function found(
  { store }: AdvisingParts,
  school: string,
  limit: number,
): Promise<readonly CaseLine[]> {
  const order = { urgency: 0, statuses: [], marks: [] };
  return store.cases({
    ...{ school, notBarredTo: nobody, having: [underFormer], order, limit, offset: 0 },
  });
}

/**
 * Adds the advice of the edition in force to one record, in the name of the program. Where somebody else
 * added to it meanwhile, nothing is written: whoever did has had it advised anew. True where it was written.
 */
async function adviseOne(parts: AdvisingParts, id: string, stream: string): Promise<boolean> {
  const { store, people, settings } = parts;
  const [school, directory, stored] = await Promise.all([
    settings.of(id),
    people.directory(id),
    store.readCase({ school: id, stream, notBarredTo: nobody }),
  ]);
  if (!stored) return false;
  const earlier = asNamedNow(stored.map(decodeEvent), directory);
  const before = replay(stream, earlier);
  const advice = adviseAnew(before, school);
  if (!advice) return false;
  const events = record(parts, byItself.id, { state: before, events: [advice] });
  const { appended } = await write(parts, { before, earlier, events, school, directory });
  return appended.ok;
}

/**
 * Opens the advising of cases anew. What is left to do is read from the index, so that a process that was
 * killed goes on where it was; one process at a time does it, and each case is written only as it was read,
 * so it is done once however many there are.
 */
export function openAdvising(parts: AdvisingParts): Advising {
  const { store, failed } = parts;
  const broken = new Set<string>();

  async function some(school: string): Promise<number> {
    const lines = await found(parts, school, atATime + broken.size);
    const streams = lines.map(({ stream }) => stream).filter((one) => !broken.has(one));
    let written = 0;
    for (const stream of streams)
      try {
        if (await adviseOne(parts, school, stream)) written += 1;
      } catch (error) {
        broken.add(stream);
        failed(error);
      }
    return written;
  }

  return async () => {
    let advised = 0;
    for (const school of await store.schools()) {
      const lines = await found(parts, school, 1 + broken.size);
      if (!lines.some(({ stream }) => !broken.has(stream))) continue;
      advised += (await store.alone({ school, what: 'advising' }, () => some(school))) ?? 0;
    }
    return advised;
  };
}
