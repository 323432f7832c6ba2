import { type CaseState, type NextStep, nextSteps, replay, wholeOf } from '#cases';
import { dutyDefinition } from '#guidance';
import type { Instant } from '#kit';
import type { People, SchoolSettings } from '#people';
import type { School } from '#schools';
import type { CaseLine, Store } from '#store';
import { allLines } from '../lists/all-lines.ts';
import { ladderOf } from './ladder.ts';
import { decodeEvent } from '../record/encoding.ts';

/** Something to be done by a time in a case, whose it is, and to whom it passes when it is late. Names nobody but by id. */
export interface Due {
  readonly caseId: string;
  readonly reference: string;
  /** Names the step within its case. */
  readonly step: string;
  readonly dueAt: Instant;
  /** It cannot wait for the next working day. */
  readonly pressing: boolean;
  readonly ladder: readonly (readonly string[])[];
}

/** What finding out what is due works with. */
export interface DuesParts {
  readonly store: Pick<Store, 'cases' | 'readCase'>;
  readonly people: Pick<People, 'directory'>;
  readonly settings: Pick<SchoolSettings, 'of'>;
}

/** Everything that is to be done by a time, in every case of a school that has anything to do. */
export type Dues = (school: string) => Promise<readonly Due[]>;

interface Known {
  readonly sequence: number;
  readonly school: School;
  readonly state: CaseState;
  readonly steps: readonly NextStep[];
  /** The case that it is part of, by reference. */
  readonly whole: string | null;
}

/** The index asks for somebody whose cases are barred; the clock is barred from none. */
const nobody = '';

const isTimed = (step: NextStep): step is NextStep & { readonly dueAt: Instant } =>
  step.status === 'to-do' && step.dueAt !== null;

function isPressing({ duty }: NextStep): boolean {
  if (duty === null) return false;
  const { due } = dutyDefinition(duty);
  return due === 'now' || due === 'within-1-hour';
}

/**
 * Opens the watch over what is due. It is a clock's look and no person's, so no reading is noted: it
 * gives times and ids and nothing that was written. A case is read again only when something was added
 * to it, or the school's settings changed.
 */
export function openDues({ store, people, settings }: DuesParts): Dues {
  const known = new Map<string, Known>();

  async function knownOf(school: School, line: CaseLine): Promise<Known | null> {
    const before = known.get(line.stream);
    if (before?.sequence === line.sequence && before.school === school) return before;
    const name = { school: school.id, stream: line.stream, notBarredTo: nobody };
    const stored = await store.readCase(name);
    if (!stored) return null;
    const events = stored.map(decodeEvent);
    const state = replay(line.stream, events);
    const steps = nextSteps(state, school);
    const whole = wholeOf(events);
    const now = { sequence: state.sequence, school, state, steps, whole };
    known.set(line.stream, now);
    return now;
  }

  /** Every case above one that is part of another, however little is to be done in them. */
  async function wholesOf(school: School, { state, whole }: Known): Promise<readonly CaseState[]> {
    const above = new Map([[state.reference, state]]);
    for (let reference = whole; reference !== null && !above.has(reference);) {
      const which = { school: school.id, notBarredTo: nobody, reference };
      const [line] = await store.cases({ ...which, order: 'newest', limit: 1, offset: 0 });
      const one = line ? await knownOf(school, line) : null;
      if (one) above.set(reference, one.state);
      reference = one?.whole ?? null;
    }
    return [...above.values()].slice(1);
  }

  return async (id) => {
    const [school, { staff }, lines] = await Promise.all([
      settings.of(id),
      people.directory(id),
      allLines(store, { school: id, notBarredTo: nobody, leastUrgency: 1 }),
    ]);
    const live = new Set(lines.map(({ stream }) => stream));
    for (const [stream, one] of known)
      if (one.school.id === id && !live.has(stream)) known.delete(stream);
    const dues: Due[] = [];
    for (const line of lines) {
      const one = await knownOf(school, line);
      const wholes = one?.whole ? await wholesOf(school, one) : [];
      for (const step of one?.steps.filter(isTimed) ?? [])
        dues.push({
          caseId: line.stream,
          reference: line.reference,
          step: step.id,
          dueAt: step.dueAt,
          pressing: isPressing(step),
          ladder: one ? ladderOf(step, { ...one, wholes }, staff) : [],
        });
    }
    return dues;
  };
}
