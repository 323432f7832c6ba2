import type { Pick } from '#cases';
import type { OpenCase } from '#casework';
import type { Site } from '../site.ts';
import type { Visitor } from '../sign-in/visitor.ts';
import { actOf, type Place } from './place.ts';

type Picks = Readonly<Record<string, readonly Pick[]>>;

/** What may be chosen; nobody is offered themselves as the second senior person. */
export function picksIn(opened: OpenCase, { actor }: Visitor, { act }: Place): Picks {
  const { fields } = actOf(act);
  const isSecond = (name: string): boolean => {
    const field = fields[name];
    return field?.kind === 'person' && field.from === 'senior-staff';
  };
  return Object.fromEntries(
    Object.entries(opened.picks(act)).map(([name, picks]) => [
      name,
      isSecond(name) ? picks.filter(({ value }) => value !== actor.person.id) : picks,
    ]),
  );
}

/** Who a new report may be about: any of the staff but whoever writes it. */
export async function staffToChoose(site: Site, visitor: Visitor): Promise<Picks> {
  const { staff } = await site.web.casework.directory(visitor.actor);
  const others = staff.filter(({ id }) => id !== visitor.actor.person.id);
  return {
    whichStaff: others.map(({ id, name, detail }) => ({ value: id, label: name, hint: detail })),
  };
}
