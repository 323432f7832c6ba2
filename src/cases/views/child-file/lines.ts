import { actLeaving, type Recorded } from '../../record/events.ts';
import type { Field } from '#acts';
import { childsOwnWords } from '../../questions.ts';
import { nameIn } from '../open-view.ts';
import { adviceLines, type Line, sayAnswer } from '../chronology.ts';
import { readingOf } from './reading.ts';
import { otherChildren, type Prepared } from './names.ts';
import { referralOf } from './whose.ts';

type Said = Readonly<Record<string, unknown>>;

/** Names for a file, as they are now: the child’s own, staff and carers; for others what stands instead. */
function namerFor({ state, child, directory, clean }: Prepared) {
  const nameOf = nameIn(state, directory);
  return (id: string): string => (id === child ? nameOf(id) : clean(nameOf(id)));
}

/** What an entry of a file is made from, with how people are named in it. */
interface Naming extends Prepared {
  readonly nameOf: (id: string) => string;
}

/** The ids of an answer that this file may speak of: no other child is so much as counted. */
function withoutOthers(value: unknown, { state, child }: Prepared): unknown {
  if (!Array.isArray(value)) return value;
  const others = state.people.filter(({ id, kind }) => id !== child && kind !== 'staff');
  return value.filter((id) => !others.some((other) => other.id === id));
}

function lineOf(field: Field, value: unknown, source: Naming): Line | null {
  const people = field.kind === 'people' ? withoutOthers(value, source) : value;
  const said = sayAnswer(field, people, source.nameOf);
  const typed = field.kind === 'text' || field.kind === 'narrative' || field.kind === 'reason';
  const text = typed ? source.clean(said) : said;
  if (!text) return null;
  const ownWords = field.kind === 'narrative' && field.voice === 'child';
  const whose = field.label === childsOwnWords.label && isOneOfSeveral(source);
  const label = whose ? 'A child’s own words. Which child said them is not recorded' : field.label;
  return { label, text, ownWords };
}

/** True when what is said of “a child” may be said of another than this one. */
export const isOneOfSeveral = ({ state, child }: Pick<Prepared, 'state' | 'child'>): boolean =>
  otherChildren(state, child).length > 0;

/** What is left out of an entry in this file, by the names of its questions. */
export function leftOutOf({ type }: Recorded, source: Prepared): readonly string[] {
  const { without = [], alone = [] } = readingOf(type);
  return isOneOfSeveral(source) ? [...without, ...alone] : without;
}

/** What the answer to a referral of several children covers. */
function scope(event: Recorded, source: Prepared): readonly Line[] {
  const ended = event.type === 'referral-answered/1' || event.type === 'police-outcome-recorded/1';
  const referral = referralOf(source.state, event.data);
  return ended && referral && referral.children.length > 1
    ? [
        {
          label: 'What it covers',
          text: 'The whole referral. It was not said of this child alone.',
          ownWords: false,
        },
      ]
    : [];
}

/** An entry as this file may show it: questions, answers and reasons, without anybody else’s name. */
export function linesFor(event: Recorded, source: Prepared): readonly Line[] {
  if (event.type === 'advice-given/1') return adviceLines(event);
  const said: Said = event.data;
  const leftOut = leftOutOf(event, source);
  const naming = { ...source, nameOf: namerFor(source) };
  const lines = Object.entries(actLeaving(event.type)?.fields ?? {})
    .filter(([name]) => !leftOut.includes(name))
    .map(([name, field]) => lineOf(field, said[name], naming));
  return [...lines.filter((line) => line !== null), ...scope(event, source)];
}
