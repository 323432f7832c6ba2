import { asNamedNow, replay } from '#cases';
import type { Instant } from '#kit';
import type { People, SchoolSettings } from '#people';
import type { Store } from '#store';
import { asListed, listedAsOf, type ListedFrom } from './listed.ts';
import { decodeEvent } from '../record/encoding.ts';

/** What listing cases anew works with. */
export interface RelistingParts {
  readonly store: Pick<Store, 'readCase' | 'relist' | 'listedOtherwise' | 'alone' | 'schools'>;
  readonly people: Pick<People, 'directory' | 'lookAgain'>;
  readonly settings: Pick<SchoolSettings, 'of' | 'lookAgain'>;
  readonly now: () => Instant;
  /** Hears of a record that could not be listed; the others are. */
  readonly failed: (error: unknown) => void;
}

/** Lists some cases anew whose row is made from settings, people or a make-up that have changed; how many it looked at. */
export type Relisting = () => Promise<number>;

/** As for the other clocks: no case is barred to this one, and it reads nothing to anybody. */
const nobody = '';
const atATime = 100;
/** How long a school in which all is listed is taken at its word, should another process have added to it. */
const trusted = 10 * 60_000;

async function fromOf({ people, settings }: RelistingParts, school: string): Promise<ListedFrom> {
  const [found, directory] = await Promise.all([settings.of(school), people.directory(school)]);
  return { school: found, directory };
}

/** Lists one case as its record stands; when it has grown meanwhile, whoever added to it has listed it. */
async function relistOne(
  { store, failed }: RelistingParts,
  from: ListedFrom,
  stream: string,
): Promise<boolean> {
  const school = from.school.id;
  try {
    const stored = await store.readCase({ school, stream, notBarredTo: nobody });
    if (!stored) return false;
    const events = asNamedNow(stored.map(decodeEvent), from.directory);
    const state = replay(stream, events);
    const listed = asListed({ ...from, state, events });
    await store.relist({ school, stream, expected: state.sequence, ...listed });
    return true;
  } catch (error) {
    failed(error);
    return false;
  }
}

/** What is known of one school: when all in it was listed, made from what, and what could not be. */
interface Known {
  readonly complete: { readonly from: string; readonly at: number } | null;
  readonly broken: readonly string[];
}

/**
 * Opens the listing of cases anew. What is left to do is read from the rows themselves, so that a
 * process that was killed goes on where it was, and doing it twice changes nothing.
 */
export function openRelisting(parts: RelistingParts): Relisting {
  const { store, people, settings, now } = parts;
  const schools = new Map<string, Known>();
  const knownOf = (school: string): Known => schools.get(school) ?? { complete: null, broken: [] };

  const left = (from: ListedFrom, except: Known['broken']) =>
    store.listedOtherwise({
      school: from.school.id,
      listedAs: listedAsOf(from),
      except,
      limit: atATime,
    });

  /** Looks again first: what this process remembers may be older than what the rows were made from. */
  async function some(school: string): Promise<number> {
    people.lookAgain(school);
    settings.lookAgain(school);
    const from = await fromOf(parts, school);
    const known = knownOf(school);
    const broken = [...known.broken];
    const streams = await left(from, broken);
    for (const stream of streams) if (!(await relistOne(parts, from, stream))) broken.push(stream);
    schools.set(school, { ...known, broken });
    return streams.length;
  }

  async function ofSchool(school: string): Promise<number> {
    const from = await fromOf(parts, school);
    const mark = { from: listedAsOf(from).from, at: Date.parse(now()) };
    const { complete, broken } = knownOf(school);
    const isTrusted = complete !== null && mark.at - complete.at < trusted;
    if (isTrusted && complete.from === mark.from) return 0;
    const tried = complete !== null && !isTrusted ? [] : broken;
    if ((await left(from, tried)).length === 0) {
      schools.set(school, { complete: mark, broken: tried });
      return 0;
    }
    schools.set(school, { complete: null, broken: tried });
    return (await store.alone({ school, what: 'relisting' }, () => some(school))) ?? 0;
  }

  return async () => {
    let looked = 0;
    for (const school of await store.schools()) looked += await ofSchool(school);
    return looked;
  };
}
