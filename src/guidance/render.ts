import { type IncidentClass, classWords } from './classes.ts';
import { classificationSteps } from './classify.ts';
import { type Condition, type FactAtom } from './conditions.ts';
import { factsReadBy } from './reads.ts';
import { decisionWords } from './decisions.ts';
import { profileClauses } from './profiles.ts';
import { type FactValue, factShape, factValues, saysOf } from './facts.ts';

/** A condition as English: a clause, or several clauses that must all hold or of which one must. */
export type Rendering =
  | { readonly kind: 'clause'; readonly says: string }
  | { readonly kind: 'every' | 'some'; readonly parts: readonly Rendering[] };

/** A condition in English, kept as a tree so that a page can lay it out as a list. */
export function render(condition: Condition): Rendering {
  switch (condition.kind) {
    case 'fact':
      return clause(factClause(condition));
    case 'class':
      return clause(classClause(condition.is));
    case 'profile':
      return clause(profileClauses[condition.is]);
    case 'no-other-rule':
      return clause('no other rule is engaged');
    case 'decision':
      return clause(
        `the advice is ${inQuotes(condition.oneOf.map((one) => decisionWords[one].title))}`,
      );
    case 'open-questions':
      return clause('a question is open whose answer could change the advice');
    case 'term':
      return named(condition.name, render(condition.of));
    case 'not':
      return renderNot(condition.of);
    case 'all':
      return group('every', condition.of.map(render));
    case 'any':
      return group('some', condition.of.map(render));
  }
}

/** The class, and the answers that it is worked out from. */
function classClause(value: IncidentClass): string {
  const last = classificationSteps.findLastIndex((step) => step.class === value);
  const facts = classificationSteps.slice(0, last + 1).flatMap((step) => factsReadBy(step.when));
  const labels = [...new Set(facts)].map((fact) => factShape(fact).label.toLowerCase());
  const label = classWords[value].label.toLowerCase();
  return `the incident is classed as “${label}”, which is worked out from these answers: ${labels.join('; ')}`;
}

function renderNot(condition: Condition): Rendering {
  switch (condition.kind) {
    case 'fact':
      return render(otherValues(condition));
    case 'not':
      return render(condition.of);
    case 'all':
      return group('some', condition.of.map(renderNot));
    case 'any':
      return group('every', condition.of.map(renderNot));
    case 'term':
      return clause(condition.opposite);
    default:
      return clause(`it is not the case that ${inOneSentence(render(condition))}`);
  }
}

function otherValues(atom: FactAtom): FactAtom {
  const values = factValues(atom.fact).filter((value) => !atom.values.includes(value));
  return { ...atom, values };
}

function named(name: string, meaning: Rendering): Rendering {
  return clause(`${name} (${inOneSentence(meaning)})`);
}

function group(kind: 'every' | 'some', parts: readonly Rendering[]): Rendering {
  const [only] = parts;
  if (only === undefined) return clause(kind === 'every' ? 'always' : 'never');
  return parts.length === 1 ? only : { kind, parts };
}

function clause(says: string): Rendering {
  return { kind: 'clause', says };
}

/** A rendering as one sentence without its full stop: parts joined by "and" or by "or". */
export function inOneSentence(rendering: Rendering): string {
  if (rendering.kind === 'clause') return rendering.says;
  const joiner = rendering.kind === 'every' ? 'and' : 'or';
  const parts = rendering.parts.map((part) =>
    part.kind === 'clause' || part.kind === rendering.kind
      ? inOneSentence(part)
      : `(${inOneSentence(part)})`,
  );
  return joined(parts, joiner);
}

/** "a", "a or b", "a, b or c"; with semicolons where a part has a comma of its own. */
export function joined(parts: readonly string[], joiner: 'and' | 'or'): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const heavy = parts.some((part) => /,| (?:and|or) /.test(part));
  const comma = heavy ? '; ' : ', ';
  return `${parts.slice(0, -1).join(comma)}${heavy ? ';' : ''} ${joiner} ${last}`;
}

function factClause(atom: FactAtom): string {
  const { span: ageSaid, together: sets } = factShape(atom.fact);
  if (ageSaid) return ageClause(atom, ageSaid);
  const together = sets?.find(({ values }) => sameValues(values, atom.values));
  if (together) return together.says;
  return joined(
    atom.values.map((value) => saysOf(atom.fact, value)),
    'or',
  );
}

function sameValues(some: readonly string[], others: readonly FactValue[]): boolean {
  return some.length === others.length && others.every((value) => some.includes(String(value)));
}

/** Ages read better as a span: "was under 13 when it was made". */
function ageClause({ fact, values }: FactAtom, ageSaid: (years: string) => string): string {
  const years = values.filter((value) => typeof value === 'number');
  const words = values.filter((value) => typeof value !== 'number');
  const said = words.map((value) => saysOf(fact, value));
  return joined(years.length === 0 ? said : [ageSaid(span(years)), ...said], 'or');
}

function span(years: readonly number[]): string {
  const [low, high] = [Math.min(...years), Math.max(...years)];
  if (high - low + 1 !== years.length) return joined(years.map(String), 'or');
  if (low === high) return String(low);
  return low === 0 ? `under ${high + 1}` : `${low} to ${high}`;
}

function inQuotes(titles: readonly string[]): string {
  return joined(
    titles.map((title) => `“${title}”`),
    'or',
  );
}
