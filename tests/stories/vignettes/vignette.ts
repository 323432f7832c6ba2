import assert from 'node:assert/strict';
import type { Place } from '#casework/testing';
import { type ChildRole, dutiesIn, dutyStatus, type InputOf } from '#cases';
import type { learners } from '#examples';
import { advise, type DutyId, type Vignette, vignettes } from '#guidance';
import { contractSays } from '../../../src/guidance/testing.ts';
import { child, type Tale } from '../tale.ts';
import type { Telling, Who } from '../telling.ts';

type Report = Partial<InputOf<'report-concern'>>;

/** Somebody from outside the school, or a member of its staff. */
type Somebody = Partial<InputOf<'add-person'>>;

/** How a worked example of the guidance is played as a whole case. The facts are the example’s own. */
export interface Played {
  readonly id: string;
  /** Duties that mark this one: asked for at once, and done by the end. */
  readonly asks: readonly DutyId[];
  /** Duties that arise once every agency told has answered, and are done by the end. */
  readonly endsWith?: readonly DutyId[];
  /** Where it happens, if not at Lanternfield. */
  readonly place?: Place;
  /** Who reports it: a teacher, where nobody else is named. */
  readonly by?: Who;
  readonly report?: Report;
  readonly children?: Readonly<Partial<Record<keyof typeof learners, readonly ChildRole[]>>>;
  readonly others?: readonly Somebody[];
  /** What is done and heard after the first advice, beside whatever is asked for anyway. */
  readonly then?: (the: Telling) => Promise<void>;
  /** Advised in the end, where more came to light. */
  readonly advisedAtLast?: string;
  readonly decided?: string;
  readonly manager?: Who;
}

/** The worked example with this id. */
export function vignetteOf(id: string): Vignette {
  const found = vignettes.find((one) => one.id === id);
  if (!found) throw new Error(`The guidance has no worked example ${id}.`);
  return found;
}

async function isOpened(the: Telling, { by = 'teacher', report, children, others }: Played) {
  await the.does(by, 'report-concern', report ?? {});
  await the.does('lead', 'acknowledge-report');
  await the.does('lead', 'open-case');
  for (const [name, roles] of Object.entries(children ?? {}))
    await child(the, name as keyof typeof learners, ...roles);
  for (const somebody of others ?? [])
    await the.does(the.manager, 'add-person', { learner: null, childRoles: null, ...somebody });
}

/** What people said, and then what the lead makes of it: the two questions of judgement. */
async function factsAreRecorded(the: Telling, { facts }: Vignette) {
  const all = Object.fromEntries(Object.entries(facts).map(([name, is]) => [name, String(is)]));
  const { enoughInformation, manageableInSetting, ...heard } = all;
  await the.does('lead', 'record-facts', { saidBy: 'Those who told us, and the child', ...heard });
  const judged = { enoughInformation, manageableInSetting } as Partial<InputOf<'record-facts'>>;
  const saidBy = 'My own judgement, with the head’s';
  await the.does('lead', 'record-facts', { coercion: null, saidBy, ...judged });
}

/** The case is advised as the example says it must be, as the contract says, and as the engine says. */
function isAdvised({ state }: Telling, { facts, profile, expected }: Vignette) {
  const { advice } = state;
  assert.ok(advice);
  const { decision, class: incident, subtype, provisional, rules, duties } = advice;
  assert.deepEqual({ decision, class: incident, subtype }, expected);
  const { engaged, ...says } = contractSays(facts, profile);
  assert.deepEqual({ decision, class: incident, subtype, provisional }, says);
  assert.deepEqual(rules, engaged);
  const given = advise(facts, profile);
  assert.deepEqual(
    duties,
    given.duties.map(({ id }) => id),
  );
  assert.deepEqual(advice.openQuestions, given.openQuestions);
}

/** A worked example as a case to be played from report to closure. */
export function asTale(played: Played): Tale {
  const vignette = vignetteOf(played.id);
  const { decision, class: incident, subtype } = vignette.expected;
  const { manager, decided, advisedAtLast, asks } = played;
  return {
    name: `${played.id}, ${decision}: ${vignette.summary}`,
    advised: advisedAtLast ?? decision,
    ...(advisedAtLast ? {} : { class: [incident, subtype ?? []].flat().join(': ') }),
    ...(decided ? { decided } : {}),
    ...(manager ? { manager } : {}),
    ways: { referralProfile: vignette.profile },
    async tell(the) {
      await isOpened(the, played);
      await factsAreRecorded(the, vignette);
      isAdvised(the, vignette);
      for (const duty of asks) assert.ok(dutiesIn(the.state).includes(duty), duty);
      await played.then?.(the);
    },
  };
}

/** What marks an example was done by the end, wherever it is still asked for; only what nobody can find out may be left. */
export function isDone({ state }: Telling, { asks, endsWith = [] }: Played): void {
  for (const duty of endsWith) assert.equal(dutyStatus(state, duty), 'done', duty);
  for (const duty of asks)
    if (dutiesIn(state).includes(duty) && duty !== 'resolve-not-known')
      assert.equal(dutyStatus(state, duty), 'done', duty);
}
