import { isRefusal, type Refusal } from '#kit';
import { isAsked } from '#acts';
import { type AnyAct, type Deciding } from '../act.ts';
import { acts } from '../acts.ts';
import { type ActName } from '../parts.ts';
import { isTakingBack, takingBack } from '../taking-back/decide-taking-back.ts';
import type { CaseEvent } from '../record/events.ts';

type Answered = Readonly<Record<string, unknown>>;

/** An answer was needed that nobody has given yet. One for all: where it is thrown from is asked by nobody. */
const notYet = new Error('An answer is still to come.');

const notAnswered = (): never => {
  throw notYet;
};

/** Answers as far as they are given. Whoever looks at another learns that it is not there yet. */
function watched({ fields }: AnyAct, known: Answered, looked: string[]): Answered {
  return new Proxy<Answered>(
    { ...fields },
    {
      get(all, name) {
        if (typeof name !== 'string' || !Object.hasOwn(all, name)) return undefined;
        looked.push(name);
        return Object.hasOwn(known, name) ? known[name] : notAnswered();
      },
    },
  );
}

/** What was answered, with null for every question that is then not asked, whatever comes. */
function withUnasked({ fields, pages }: AnyAct, known: Answered, { state }: Deciding): Answered {
  const so: Record<string, unknown> = { ...known };
  for (const [name, field] of Object.entries(fields)) {
    const earlier = field.onlyWhen && Object.hasOwn(so, field.onlyWhen.field);
    if (!Object.hasOwn(so, name) && earlier && !isAsked(field, so)) so[name] = null;
  }
  for (const { onlyIf, fields: names } of pages)
    if (names.some((name) => Object.hasOwn(so, name)) && onlyIf?.(so, state) === false)
      for (const name of names) so[name] = null;
  return so;
}

/** Taking back looks at what the record would then say, so it is asked once everything it needs is known. */
function refusedBack(
  act: AnyAct,
  answers: Answered,
  { added, deciding }: { readonly added: object; readonly deciding: Deciding },
): Refusal | null {
  if (act.name !== 'take-back-entry') return null;
  const { entry, second } = answers;
  const event = { type: act.event, data: { ...added, entry, second, reason: '' } } as CaseEvent;
  const events = isTakingBack(event) ? takingBack([event], deciding) : [];
  return isRefusal(events) ? events : null;
}

function pageOf({ pages }: AnyAct, name: string): number {
  return pages.findIndex(({ fields }) => fields.includes(name));
}

/** Why an act is refused, and the question it is about: the last it went by; null where it is the record as it is. */
export interface RefusedSoFar {
  readonly refusal: Refusal;
  readonly about: string | null;
}

/**
 * What refuses an act by the answers given so far, whatever the others will be. An act is decided by
 * looking at answers; one that is refused before any other was looked at is refused for good. Null
 * where nothing refuses it, or it depends on an answer that is still to come.
 */
export function refusedSoFar(
  name: ActName,
  known: Answered,
  deciding: Deciding,
): RefusedSoFar | null {
  const act: AnyAct = acts[name];
  const looked: string[] = [];
  const answers = watched(act, withUnasked(act, known, deciding), looked);
  const lookUp = { otherCase: notAnswered, ...deciding };
  try {
    const added = act.decide(answers as never, lookUp);
    const refusal = isRefusal(added)
      ? added
      : refusedBack(act, answers, { added, deciding: lookUp });
    const last = Math.max(...looked.map((one) => pageOf(act, one)));
    const about = looked.findLast((one) => pageOf(act, one) === last) ?? null;
    return refusal && { refusal, about };
  } catch (fault) {
    if (fault === notYet) return null;
    throw fault;
  }
}
