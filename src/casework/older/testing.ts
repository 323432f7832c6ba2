import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEvent, type Recorded, replay, type Status } from '#cases';
import { lanternfield, schoolId } from '#examples';
import type { People } from '#people';
import type { Store } from '#store';
import { asListed } from '../clocks/listed.ts';
import { bodyVersion, encodeEvent } from '../record/encoding.ts';

/** A case of the demonstration as the version of November 2026 recorded it: what an upgrade finds. */
export interface OlderCase {
  readonly id: string;
  readonly reference: string;
  readonly status: Status;
  readonly events: readonly Recorded[];
}

interface Stored extends Omit<OlderCase, 'events'> {
  readonly events: readonly (Omit<Recorded, 'type' | 'data'> & {
    readonly type: string;
    readonly data: unknown;
  })[];
}

const file = join(import.meta.dirname, '../../../tests/older/november-2026.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Stored[] };

/** Every case of the version of November 2026, under its edition of the guidance. */
export const olderCases: readonly OlderCase[] = cases.map(({ events, ...one }) => ({
  ...one,
  events: events.map(({ type, data, ...place }) => ({ ...readEvent({ type, data }), ...place })),
}));

/** Puts a case into a school’s record as that version wrote it, listed as it is listed today. */
export async function putOlder(
  { store, people }: { readonly store: Store; readonly people: People },
  { id, events }: OlderCase,
): Promise<void> {
  const directory = await people.directory(schoolId);
  const state = replay(id, events);
  const written = await store.append({
    ...{ school: schoolId, kind: 'case', stream: id, expected: 0 },
    events: events.map(({ id: event, actor, at, type, data }) => ({
      ...{ id: event, actor, at, version: bodyVersion },
      body: encodeEvent({ type, data } as Recorded),
    })),
    ...asListed({ school: lanternfield, directory, state, events }),
  });
  assert.ok(written.ok);
}
