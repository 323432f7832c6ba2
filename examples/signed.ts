import { fingerprintOf, type SignOffs } from '#people';
import { pointNamed, signedText } from '#provenance';
import { schoolId, staff } from './school.ts';

const daysBefore = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * 24 * 60 * 60_000).toISOString();

/** What the invented lead has signed so far; everything else waits. `then` is what it said before, where that differed. */
const signed = [
  { name: 'first-response/DN1', agrees: true, reason: 'Read against the overview, word by word.' },
  { name: 'contacts/childline', agrees: true, reason: 'Rang it, and opened its page.' },
  {
    name: 'contacts/police',
    agrees: false,
    reason: 'Our safer schools officer asks to be rung first. Her number belongs here.',
  },
  {
    name: 'deadlines/local-rule',
    agrees: true,
    reason: 'Our authority says 24 hours.',
    then: 'As it stood in October.',
  },
  {
    name: 'rules/capacity',
    agrees: true,
    reason: 'Read on a policy that quotes it.',
    takenBack: 'The policy was of 2020. To be read on the page itself.',
  },
] as const satisfies readonly {
  readonly name: string;
  readonly agrees: boolean;
  readonly reason: string;
  readonly then?: string;
  readonly takenBack?: string;
}[];

/** Signs a few points as the invented lead, once. Throws where one of them is not there any more. */
export async function signSome(signOffs: SignOffs, now: string): Promise<void> {
  const { id: by, name } = staff.lead;
  const who = { school: schoolId, by: { id: by, name } };
  const stands = await signOffs.of(schoolId);
  for (const [at, one] of signed.entries()) {
    const point = pointNamed(one.name);
    if (!point) throw new Error(`There is no point called ${one.name}.`);
    const asIs = signedText(point);
    if (stands(asIs).entries.length > 0) continue;
    const text = 'then' in one ? { ...asIs, text: one.then } : asIs;
    const id = `5afe1194-0009-4000-8000-${String(at + 1).padStart(12, '0')}`;
    const { agrees, reason } = one;
    const when = { at: daysBefore(now, 9 - at), reason };
    await signOffs.sign({ ...who, ...when, id, point: text, read: fingerprintOf(text), agrees });
    if ('takenBack' in one)
      await signOffs.takeBack({ ...who, of: id, at: daysBefore(now, 1), reason: one.takenBack });
  }
}
