import { type Instant, type Refusal, isRefusal, refuse } from '#kit';
import type { RoleName } from '#schools';
import type { Store } from '#store';
import { type Agreement, decodeParts, encodeParts, type KeptParts } from './kept.ts';
import { inTurn } from '../in-turn.ts';
import { answerers, fault, needsTwo, type Playing } from './rules.ts';

/** A part that somebody asks to give or to take, from the version of the parts that they had seen. */
export interface AskedPart {
  readonly id: string;
  readonly school: string;
  readonly seen: number;
  readonly by: Pick<Playing, 'id' | 'name'>;
  readonly whom: string;
  readonly role: RoleName;
  readonly gives: boolean;
  readonly reason: string;
  readonly at: Instant;
}

/** What a second person answers. */
export interface PartAnswer {
  readonly id: string;
  readonly school: string;
  readonly by: Pick<Playing, 'id' | 'name'>;
  readonly agrees: boolean;
  readonly reason: string;
  readonly at: Instant;
}

/** What came of it: the agreement as it now stands; a refusal; or somebody else was faster. */
export type PartsChanged = Agreement | Refusal | 'overtaken';

/** The parts people play, changed by two people where a part opens cases. */
export interface Parts {
  /** How many changes there were, what waits for an answer, and what was asked before, the newest first. */
  standing(school: string): Promise<PartsStanding>;
  /** Asks for a part to be given or taken; done at once where one person may do it alone. */
  ask(asked: AskedPart): Promise<PartsChanged>;
  /** Answers what was asked; from then on it is so, or it is not. */
  answer(given: PartAnswer): Promise<PartsChanged>;
}

/** An agreement that waits, and who may answer it. */
export interface Waiting extends Agreement {
  readonly answerers: readonly Playing[];
}

export interface PartsStanding {
  readonly version: number;
  readonly waiting: readonly Waiting[];
  readonly settled: readonly Agreement[];
}

const place = (school: string) => ({ school, kind: 'parts', id: 'school' }) as const;

/** The document that says which parts were given and taken since the school was set up. */
export async function readParts(store: Pick<Store, 'get'>, school: string): Promise<KeptParts> {
  return decodeParts(await store.get(place(school)));
}

const isSettled = ({ alone, answer }: Agreement): boolean => alone || answer !== null;

function asked(kept: KeptParts, staff: readonly Playing[], wanted: AskedPart): PartsChanged {
  if (kept.version !== wanted.seen) return 'overtaken';
  const { id, at, by, whom, role, gives, reason } = wanted;
  const change = { by: by.id, whom, role, gives };
  const wrong = fault(staff, change);
  if (wrong) return wrong;
  const same = (one: Agreement) => one.whom === whom && one.role === role && !isSettled(one);
  if (kept.agreements.some(same))
    return refuse('waits', 'The same is waiting for an answer already.');
  const whomName = staff.find((one) => one.id === whom)?.name ?? '';
  const names = { byName: by.name, whomName };
  return { id, asked: at, ...change, ...names, reason, alone: !needsTwo(role), answer: null };
}

function answered(kept: KeptParts, staff: readonly Playing[], given: PartAnswer): PartsChanged {
  const one = kept.agreements.find(({ id }) => id === given.id);
  if (!one || isSettled(one)) return 'overtaken';
  const may = answerers(staff, one).some(({ id }) => id === given.by.id);
  if (!may) return refuse('not-yours-to-answer', 'Somebody else is asked to answer this.');
  const wrong = given.agrees ? fault(staff, one) : null;
  if (wrong) return wrong;
  const { by, at, agrees, reason } = given;
  return { ...one, answer: { by: by.id, byName: by.name, at, agrees, reason } };
}

function withAgreement({ version, agreements }: KeptParts, one: Agreement): KeptParts {
  const others = agreements.filter(({ id }) => id !== one.id);
  return { version: version + 1, agreements: [...others, one] };
}

/**
 * Opens the parts kept in a store. Reading, deciding and writing are one turn that one process at a time
 * may take, and one document is written: two changes at once never lose one, and none is ever half made.
 */
export function openParts(tools: {
  readonly store: Pick<Store, 'get' | 'put' | 'alone'>;
  readonly staff: (school: string) => Promise<readonly Playing[]>;
  readonly forget: (school: string) => void;
}): Parts {
  const { store, staff, forget } = tools;
  const turn = inTurn();
  type Decide = (kept: KeptParts, staff: readonly Playing[]) => PartsChanged;
  async function change(school: string, decide: Decide): Promise<PartsChanged> {
    const done = await turn(school, () =>
      store.alone({ school, what: 'parts' }, async () => {
        forget(school);
        const kept = await readParts(store, school);
        const decided = decide(kept, await staff(school));
        if (decided === 'overtaken' || isRefusal(decided)) return decided;
        await store.put({ ...place(school), body: encodeParts(withAgreement(kept, decided)) });
        forget(school);
        return decided;
      }),
    );
    return done ?? 'overtaken';
  }
  return {
    ask: (wanted) => change(wanted.school, (kept, all) => asked(kept, all, wanted)),
    answer: (given) => change(given.school, (kept, all) => answered(kept, all, given)),
    async standing(school) {
      const [{ version, agreements }, all] = await Promise.all([
        readParts(store, school),
        staff(school),
      ]);
      const newest = agreements.toReversed();
      const waiting = newest
        .filter((one) => !isSettled(one))
        .map((one) => ({ ...one, answerers: answerers(all, one) }));
      return { version, waiting, settled: newest.filter(isSettled) };
    },
  };
}
