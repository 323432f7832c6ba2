import {
  allSentences,
  type Carrier,
  carriers,
  carriersOf,
  type SeedStatementId,
  seedStatementIds,
  seedStatements,
  type Sentence,
} from '#guidance';
import { cite, inText, sourceOf } from '#sources';
import { filesOf, laterParts, type Trace } from './trace.ts';
import { traces } from './traceability.table.ts';

/** Something that can be looked up: what it is, what it says, and the ids by which code would name it. */
export interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly says: string;
  /** Lines about it, ready to print. */
  readonly about: readonly string[];
  /** The ids to look for in the repository: its own, and those of what stands in direct relation to it. */
  readonly ids: readonly string[];
}

/** Everything that can be looked up, sentences first. */
export const entries: readonly Entry[] = [
  ...allSentences.map(({ path, sentence }) => sentenceEntry(path, sentence)),
  ...carriers.map(carrierEntry),
  ...seedStatementIds.map(statementEntry),
];

function sentenceEntry(path: string, sentence: Sentence): Entry {
  const by = carriersOf(sentence);
  return {
    id: sentence.id,
    kind: 'sentence of guidance',
    says: sentence.says,
    about: [
      `Source     ${inText(cite(sentence))}`,
      `Applies    ${appliesLine(sentence)}`,
      `Chapter    src/guidance/chapters/${path}.ts`,
      ...(sentence.seeds.length > 0 ? [`Says so    ${sentence.seeds.join(', ')}`] : []),
      ...tracedTo(sentence).map((path) => `Lives in   ${path}`),
      ...by.map((one) => `Carried by ${one.kind} ${one.id}: ${one.title}`),
      ...(sentence.notEncoded ? [`Not encoded, because: ${sentence.notEncoded}`] : []),
    ],
    ids: [sentence.id, ...by.filter(isNamedElsewhere).map((one) => one.id)],
  };
}

/** The acts, pages and data that carry the statements on which a sentence rests. */
function tracedTo(sentence: Sentence): readonly string[] {
  const paths = sentence.seeds.flatMap((id) => {
    const trace = traces[id];
    return trace.kind === 'lives' ? filesOf(trace) : [];
  });
  return [...new Set(paths)].toSorted();
}

/** Rules and duties are what the rest of the product names; the other carriers are lists that it shows whole. */
function isNamedElsewhere({ kind }: Carrier): boolean {
  return kind === 'rule' || kind === 'duty';
}

function carrierEntry(carrier: Carrier): Entry {
  return {
    id: carrier.id,
    kind: carrier.kind,
    says: carrier.title,
    about: carrier.cites.map((sentence) => `Rests on   ${sentence.id}: ${sentence.says}`),
    ids: [carrier.id],
  };
}

function statementEntry(id: SeedStatementId): Entry {
  const carriedBy = sentencesFor(id);
  return {
    id,
    kind: `statement of a source document (${seedStatements[id].kind})`,
    says: seedStatements[id].says,
    about: [
      ...carriedBy.map((sentence) => `Sentence   ${sentence.id}: ${sentence.says}`),
      standing(traces[id]),
    ],
    ids: [id, ...carriedBy.map((sentence) => sentence.id)],
  };
}

function standing(trace: Trace): string {
  if (trace.kind === 'not-yet') return `Not yet    ${laterParts[trace.later]}`;
  return trace.kind === 'lives'
    ? `Lives in   ${filesOf(trace).join(', ')}`
    : `Not encoded, because: ${trace.because}`;
}

/** The sentences of guidance that say what a statement says. */
export function sentencesFor(id: SeedStatementId): readonly Sentence[] {
  return allSentences
    .map(({ sentence }) => sentence)
    .filter((sentence) => sentence.seeds.includes(id));
}

function appliesLine({ jurisdiction, inForceFrom, inForceTo, source }: Sentence): string {
  const { supersededBy } = sourceOf(source);
  const from = inForceFrom === null ? 'not yet in force' : `from ${inForceFrom}`;
  const to = inForceTo === null ? '' : ` to ${inForceTo}`;
  return `${jurisdiction}, ${from}${to}${supersededBy ? `; superseded by ${supersededBy}` : ''}`;
}
