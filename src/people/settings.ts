import type { Instant } from '#kit';
import type { School } from '#schools';
import type { Store } from '#store';
import { inTurn } from './in-turn.ts';
import {
  decodeSettings,
  encodeSettings,
  type KeptSettings,
  type SettingsChange,
} from './settings-kept.ts';

/** A change somebody asks for: the parts that are new, made from the version they had seen. */
export interface AskedChange {
  readonly school: string;
  readonly seen: number;
  readonly to: Partial<Omit<School, 'id'>>;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Instant;
  readonly reason: string;
  /** What changes, in sentences for the history. */
  readonly what: readonly string[];
}

/** Each school's own configuration and its history, kept sealed with its other documents. */
export interface SchoolSettings {
  /** Sets a school up, or sets it anew; what was changed before stays in the history. */
  save(school: School): Promise<void>;
  /** Writes a change with its place in the history, or nothing when somebody else was faster. */
  change(asked: AskedChange): Promise<'changed' | 'overtaken'>;
  of(school: string): Promise<School>;
  /** The number of the version as it stands, and every change so far, newest first. */
  history(
    school: string,
  ): Promise<{ readonly version: number; readonly changes: readonly SettingsChange[] }>;
  all(): Promise<readonly School[]>;
  /** Forgets what is remembered of a school, so that what another process wrote is seen. */
  lookAgain(school: string): void;
}

const placeOf = (school: string) => ({ school, kind: 'settings', id: 'school' }) as const;

/** The parts of a school that a change touches, as they are before it. */
function partsBefore(school: School, to: AskedChange['to']): Partial<School> {
  const touched = Object.keys(to) as (keyof School)[];
  return Object.fromEntries(touched.map((part) => [part, school[part]]));
}

function changed(kept: KeptSettings, asked: AskedChange): KeptSettings {
  const version = kept.version + 1;
  const { at, by, reason, what, to } = asked;
  const before = partsBefore(kept.school, to);
  const entry = { version, at, by: by.id, byName: by.name, reason, what: [...what], before };
  return { version, school: { ...kept.school, ...to }, history: [...kept.history, entry] };
}

/**
 * Opens the settings kept in a store; remembered until saved again. Faults where a school was never
 * set up. A change looks again first, so what another process wrote is never written over unseen.
 */
export function openSchoolSettings(store: Store): SchoolSettings {
  const known = new Map<string, KeptSettings>();
  const turn = inTurn();

  async function find(school: string): Promise<KeptSettings | null> {
    const body = known.has(school) ? null : await store.get(placeOf(school));
    if (body) known.set(school, decodeSettings(body));
    return known.get(school) ?? null;
  }

  async function kept(school: string): Promise<KeptSettings> {
    const found = await find(school);
    if (!found) throw new Error('This school has not been set up yet.');
    return found;
  }

  async function put(school: string, settings: KeptSettings): Promise<void> {
    const body = encodeSettings(settings);
    known.delete(school);
    await store.put({ ...placeOf(school), body });
  }

  return {
    save: (school) =>
      turn(school.id, async () => {
        encodeSettings({ version: 1, school, history: [] });
        await store.createSchool(school.id);
        known.delete(school.id);
        const before = await find(school.id);
        const version = (before?.version ?? 0) + 1;
        await put(school.id, { version, school, history: before?.history ?? [] });
      }),
    change: (asked) =>
      turn(asked.school, async () => {
        known.delete(asked.school);
        const before = await kept(asked.school);
        if (before.version !== asked.seen) return 'overtaken';
        await put(asked.school, changed(before, asked));
        return 'changed';
      }),
    of: async (school) => (await kept(school)).school,
    async history(school) {
      const { version, history } = await kept(school);
      return { version, changes: history.toReversed() };
    },
    lookAgain(school) {
      known.delete(school);
    },
    all: async () =>
      Promise.all((await store.schools()).map(async (id) => (await kept(id)).school)),
  };
}
