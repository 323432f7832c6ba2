import { type Actor, mayHere, mayIn } from '#access';
import { recordNamedIn } from '#acts';
import { acts, barredStaff, type CaseState, type Repeat, wholeOf } from '#cases';
import type { Act, Tools } from '../contract.ts';
import { load, type Loaded } from './load-record.ts';
import { mineToList } from '../lists/whose.ts';

type OtherCase = (reference: string) => { readonly barred: readonly string[] } | null;

/** A case by its reference, as whoever acts may open it; null where there is none. */
async function named(tools: Tools, actor: Actor, reference: string): Promise<Loaded | null> {
  const [line] = await tools.store.cases({
    ...mineToList(actor),
    reference,
    order: 'newest',
    limit: 1,
    offset: 0,
  });
  const loaded = line ? await load(tools, actor, line.stream) : null;
  return loaded && mayIn(loaded.roles, 'case', loaded.relation) ? loaded : null;
}

/** Whoever is barred from a case, and from those that it is part of: none of them may know of it. */
async function barredFrom(tools: Tools, actor: Actor, first: Loaded): Promise<readonly string[]> {
  const barred = new Set<string>();
  const seen = new Set<string>();
  for (let one: Loaded | null = first; one && !seen.has(one.state.reference);) {
    seen.add(one.state.reference);
    for (const id of barredStaff(one.state)) barred.add(id);
    const whole = wholeOf(one.whole.events);
    one = whole === null ? null : await named(tools, actor, whole);
  }
  return [...barred];
}

/**
 * Looks up the case that an act names, as whoever acts may know of it: one that is barred to them, or
 * that their role does not open to them, is as if it were not there.
 */
export async function otherCaseFor(tools: Tools, actor: Actor, act: Act): Promise<OtherCase> {
  const answers = act.input as Readonly<Record<string, unknown>>;
  const reference = recordNamedIn(acts[act.act].fields, answers);
  if (!reference) return () => null;
  const loaded = await named(tools, actor, reference);
  if (!loaded) return () => null;
  const found = { barred: await barredFrom(tools, actor, loaded) };
  return (asked) => (asked === reference ? found : null);
}

/** The children of a case who are in other cases, as far as this reader may list and know of those. */
export async function repeatsFor(
  { store }: Tools,
  actor: Actor,
  { id, people, reported }: CaseState,
): Promise<readonly Repeat[]> {
  const mayList = mayHere(actor.roles, 'worklist');
  if (!mayList) return [];
  const children = people.filter(({ kind }) => kind === 'learner');
  const found = await Promise.all(
    children.map(async ({ id: child, directoryId }): Promise<Repeat> => {
      const lines = await store.cases({
        ...mineToList(actor),
        having: [[{ purpose: 'learner', value: directoryId ?? '' }]],
        order: 'newest',
        limit: 10,
        offset: 0,
      });
      const others = lines.filter(({ stream, status }) => stream !== id && status !== 'not-opened');
      const before = others.filter(({ openedAt }) => openedAt < (reported?.at ?? ''));
      const named = ({ reference }: { readonly reference: string }) => reference;
      return { child, references: others.map(named), earlier: before.map(named) };
    }),
  );
  return found.filter(({ references }) => references.length > 0);
}
