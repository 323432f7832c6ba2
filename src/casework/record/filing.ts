import { type Actor, mayIn } from '#access';
import { type CaseEvent, nameIn, takeIn, everybodyIn } from '#cases';
import { referenceIn, refuse, type Refusal } from '#kit';
import type { School } from '#schools';
import type { Act, Tools } from '../contract.ts';
import { load, type Loaded } from './load-record.ts';
import { record, write } from './write.ts';

/** A report as whoever files it knows it, with the act that files it. */
export interface Filing {
  readonly act: Act;
  readonly school: School;
  readonly report: Loaded;
  readonly events: readonly CaseEvent[];
}

/** How often the other case may change under somebody who files to it before they are asked to try again. */
const mostTries = 5;

/** The case of ours that a report is filed to, by its reference; null where it is filed to none. */
function filedTo(events: readonly CaseEvent[]): string | null {
  const [event] = events;
  return event?.type === 'case-not-opened/1' ? referenceIn(event.data.otherCase ?? '') : null;
}

async function caseNamed(tools: Tools, actor: Actor, reference: string): Promise<Loaded | null> {
  const [line] = await tools.store.cases({
    school: actor.school,
    notBarredTo: actor.person.id,
    reference,
    order: 'newest',
    limit: 1,
    offset: 0,
  });
  const loaded = line ? await load(tools, actor, line.stream) : null;
  return loaded && mayIn(actor.roles, 'case', loaded.relation) ? loaded : null;
}

/** What the report says, added to the case as it now is; `again` where somebody else was faster. */
async function addTo(
  tools: Tools,
  actor: Actor,
  { filing, other }: { readonly filing: Filing; readonly other: Loaded },
): Promise<'added' | 'again'> {
  const { school, report } = filing;
  const everybody = everybodyIn(report.directory);
  const nameOf = nameIn(report.state, report.directory);
  const events = takeIn(
    { ...report.whole, nameOf },
    {
      state: other.whole.state,
      actor: actor.person,
      now: tools.now(),
      school,
      newId: tools.newId(),
      directory: (id) => everybody.find((one) => one.id === id) ?? null,
    },
  );
  if (events.length === 0) return 'added';
  const { state: before, events: earlier } = other.whole;
  const recorded = record(tools, actor.person.id, { state: before, events });
  const { directory } = other;
  const { appended } = await write(tools, { before, earlier, events: recorded, school, directory });
  return appended.ok ? 'added' : 'again';
}

/**
 * Takes everything a report says into the case that it is filed to, before the report itself is put away.
 * So nothing is ever lost between the two: where the second half fails the report is still there to be
 * read, and filing it again adds only what is new. Null once it is there; a refusal where it cannot be.
 */
export async function fileReport(
  tools: Tools,
  actor: Actor,
  filing: Filing,
): Promise<Refusal | null> {
  const reference = filedTo(filing.events);
  if (reference === null) return null;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const other = await caseNamed(tools, actor, reference);
    if (!other)
      return refuse('no-such-case', 'There is no case with this reference that you may see.');
    if ((await addTo(tools, actor, { filing, other })) === 'added') return null;
  }
  return refuse('busy', 'Somebody is adding to the other case at this moment. Send this again.');
}
