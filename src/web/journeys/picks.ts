import { type Pick } from '#acts';
import { actNamed, staffPicks } from '#cases';
import type { OpenCase } from '#casework';
import type { Site } from '../site.ts';
import type { Visitor } from '../sign-in/visitor.ts';
import type { Place } from './place.ts';

type Picks = Readonly<Record<string, readonly Pick[]>>;

/** Entries to choose from say what each is. */
function entriesNamed(picks: readonly Pick[], { chronology }: OpenCase): readonly Pick[] {
  const titles = new Map(chronology.map(({ sequence, title }) => [String(sequence), title]));
  return picks.map((pick) => ({
    ...pick,
    label: [pick.label, titles.get(pick.value)].filter(Boolean).join(': '),
  }));
}

/** What may be chosen; nobody is offered themselves as the second senior person. */
export function picksIn(opened: OpenCase, { actor }: Visitor, { act }: Place): Picks {
  const { fields } = actNamed(act);
  const choosable = (name: string, picks: readonly Pick[]): readonly Pick[] => {
    const field = fields[name];
    if (field?.kind === 'person' && field.from === 'senior-staff')
      return picks.filter(({ value }) => value !== actor.person.id);
    return name === 'entry' ? entriesNamed(picks, opened) : picks;
  };
  return Object.fromEntries(
    Object.entries(opened.picks(act)).map(([name, picks]) => [name, choosable(name, picks)]),
  );
}

/** Who a new report may be about: any of the staff but whoever writes it; and who may be close to a child: anybody. */
export async function staffToChoose(site: Site, visitor: Visitor): Promise<Picks> {
  const everybody = staffPicks(await site.web.casework.directory(visitor.actor));
  return {
    whichStaff: everybody.filter(({ value }) => value !== visitor.actor.person.id),
    closeStaff: everybody,
  };
}
