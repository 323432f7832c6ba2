import { type Instant, type Refusal, refuse } from '#kit';
import type { Deciding } from '../../act.ts';
import { isStaffMatter } from '../../who/managing.ts';
import type { Agency } from '../referrals/state.ts';
import type { CaseState } from '../../state.ts';
import { mayBe, stands } from '../../advice/what-stands.ts';

const investigating: readonly Agency[] = ['police', 'lado', 'ceop'];

/** By these the police are told, or the LADO, who brings them in. */
const toPolice: readonly unknown[] = ['emergency', 'refer-lado', 'refer'];

const isThreat = (state: CaseState): boolean =>
  stands(state, 'sharing') === 'threat' || stands(state, 'medium') === 'threat-only';

/** Sexual acts not ruled out are enough here: the child’s age is known, and nobody looks to find out the rest. */
function mayBeUnder13InSexualActs(state: CaseState): boolean {
  const age = Number(stands(state, 'youngestDepictedAge'));
  return age < 13 && stands(state, 'sexualActs') !== 'no';
}

/** What makes looking a matter for the police alone, with the sentence that says so (procedure.md 2.3 and 2.7). */
const theirs: readonly {
  readonly when: (state: CaseState) => boolean;
  readonly says: string;
}[] = [
  {
    when: ({ referrals }) => referrals.some(({ to }) => investigating.includes(to)),
    says: 'The police, the LADO or CEOP have been told, and it is theirs to look into.',
  },
  {
    when: isStaffMatter,
    says: 'There is a concern about a member of staff, which is for the LADO and the police.',
  },
  {
    when: (state) => mayBe(state, 'adultInvolved'),
    says: 'An adult has, or may have, a part in this.',
  },
  {
    when: (state) => mayBe(state, 'coercion') || isThreat(state),
    says: 'Somebody has, or may have, been pressed or threatened.',
  },
  { when: mayBeUnder13InSexualActs, says: 'A child pictured is under 13.' },
  {
    when: ({ advice, decision }) =>
      toPolice.includes(advice?.decision) || toPolice.includes(decision?.outcome),
    says: 'The advice, or your decision, is to tell the police. They need what you were told, and no more.',
  },
];

/** True once looking is for the police alone, whatever anybody agreed before. */
export function policeDecide(state: CaseState): boolean {
  return theirs.some(({ when }) => when(state));
}

/** When it became a matter for the police, by what was recorded after this entry; null where it is none. */
export function theirsSince(state: CaseState, entry: number): Instant | null {
  if (!policeDecide(state)) return null;
  const { adviceChanged, factsChanged, decision, referrals } = state;
  const marks = [
    ...[adviceChanged, factsChanged].flatMap((one) => (one ? [one] : [])),
    ...(decision && toPolice.includes(decision.outcome) ? [decision] : []),
    ...referrals.filter(({ to }) => investigating.includes(to)),
  ].filter(({ sequence }) => sequence > entry);
  return marks.map(({ at }) => at).toSorted()[0] ?? null;
}

/** While one of these is not known it may be a matter for the police, and not known is never read as no. */
const toRuleOut = ['immediateRisk', 'adultInvolved', 'coercion', 'staffImplicated'] as const;

function notFirst(state: CaseState) {
  const { advice, decision, referrals } = state;
  if (toRuleOut.some((fact) => stands(state, fact) !== 'no'))
    return refuse(
      'assess-first',
      'First record, by what people say, that no child is in danger, that nobody was pressed, and that no adult and nobody on the staff has a part in this. While that is not known, the answer is no.',
    );
  const toldThem = referrals.some(({ to }) => to === 'social-care');
  const tellThem = [advice?.decision, decision?.outcome].includes('refer-social-care');
  return tellThem && !toldThem
    ? refuse(
        'tell-social-care-first',
        'The advice, or your decision, is to tell children’s social care. Tell them by what you were told. For now the answer is no.',
      )
    : null;
}

/** Why nobody may look, whoever would agree to it; null where it can be put to a second person at all. */
export function nobodyMayLook({
  state,
  school,
}: Pick<Deciding, 'state' | 'school'>): Refusal<
  'viewing-switched-off' | 'police-decide' | 'assess-first' | 'tell-social-care-first'
> | null {
  if (!school.ways.viewingException)
    return refuse(
      'viewing-switched-off',
      'Your school has settled that nobody looks, for any reason. Answer no, go by what people say, and ask the police or social care what to do.',
    );
  const because = theirs.filter(({ when }) => when(state)).map(({ says }) => says);
  return because.length > 0
    ? refuse(
        'police-decide',
        ...because,
        'Nobody in school looks. Answer no, and ask the police what they need.',
      )
    : notFirst(state);
}
