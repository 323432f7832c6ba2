import { type Actor, mayHere } from '#access';
import type { PlainDate } from '#kit';
import { allLines } from '../lists/all-lines.ts';
import type { Tools } from '../contract.ts';
import { journalOf, type Looked, readLooked } from './journal.ts';
import type { Reading } from '../lists/lists-contract.ts';
import { mineToList } from '../lists/whose.ts';

/** References by case id, of the cases that this reader may know of. */
async function known({ store }: Tools, actor: Actor): Promise<ReadonlyMap<string, string>> {
  const lines = await allLines(store, mineToList(actor));
  return new Map(lines.map(({ stream, reference }) => [stream, reference]));
}

/**
 * What was typed is shown to whoever may list cases, and only where all that it found is theirs to know
 * of: somebody’s name that was looked for would say as much as the case that was found.
 */
function wordsFor(actor: Actor, { cases, words }: Looked, references: readonly string[]) {
  if (words === null) return null;
  const mayList = mayHere(actor.roles, 'worklist');
  return mayList && references.length === cases.length ? words : null;
}

/**
 * Who looked at what on one day, the newest first, for whoever may see the log; null for anybody else.
 * It tells of no case that its reader may not know of: what showed only such cases is not in it, and
 * neither is what found nothing, which would look the same.
 */
export async function readingsOn(
  tools: Tools,
  actor: Actor,
  day: PlainDate,
): Promise<readonly Reading[] | null> {
  if (!mayHere(actor.roles, 'reading-log')) return null;
  const { school } = actor;
  const stream = journalOf(day);
  const [events, mine, { staff }] = await Promise.all([
    tools.store.read({ school, kind: 'reading', stream }),
    known(tools, actor),
    tools.people.directory(school),
  ]);
  const nameOf = new Map(staff.map(({ id, name }) => [id, name]));
  return events.toReversed().flatMap(({ actor: by, at, body }): readonly Reading[] => {
    const looked = readLooked(body);
    const references = looked.cases.flatMap((one) => mine.get(one) ?? []);
    if (references.length === 0) return [];
    const words = wordsFor(actor, looked, references);
    return [
      { at, by: nameOf.get(by) ?? 'Somebody who has left', view: looked.at, references, words },
    ];
  });
}
