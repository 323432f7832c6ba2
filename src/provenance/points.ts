import { acts, parts, partNames } from '#cases';
import { allSentences, carriersOf, type Sentence, sentenceOf } from '#guidance';
import { glossary, nationalList } from '#wording';
import { guidancePoints } from './guidance-points.ts';
import { lawNotes } from './law-notes.table.ts';
import { sentencesOfPart } from './parts.ts';
import { type GroupId, groupIds, nameOf, type Point, pointFrom, type PointShape } from './point.ts';

const said = (sentence: Sentence): PointShape => {
  const { source, section, known, check } = sentence;
  return { id: sentence.id, title: sentence.says, cites: [{ source, section, known, check }] };
};

const ofLaw = [
  '01-background-and-context/law',
  '01-background-and-context/police-response',
  '04-working-with-others/information-sharing',
];

const isFigure = ({ id }: Sentence): boolean => id.startsWith('figures-');

/** Sentences that nothing shown elsewhere carries, so that each is a point of its own. */
function alone(is: (path: string, sentence: Sentence) => boolean): readonly PointShape[] {
  return allSentences
    .filter(({ path, sentence }) => carriersOf(sentence).length === 0 && is(path, sentence))
    .map(({ sentence }) => said(sentence));
}

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const otherPoints: readonly (readonly [GroupId, readonly PointShape[]])[] = [
  [
    'parts',
    partNames.map((id) => {
      const { title, about } = parts[id];
      return { id, title, says: [about], cites: sentencesOfPart(id) };
    }),
  ],
  [
    'law',
    [
      ...lawNotes.map(({ id, act, words, cites }) => ({
        id,
        title: acts[act].title,
        says: [`It says: “${words}”`],
        cites: cites.map(sentenceOf),
      })),
      ...alone((path) => ofLaw.includes(path)),
    ],
  ],
  ['figures', alone((_, sentence) => isFigure(sentence))],
  ['background', alone((path, sentence) => !ofLaw.includes(path) && !isFigure(sentence))],
  [
    'words',
    nationalList.terms.map(({ id, avoid, prefer, why, sources }) => ({
      id,
      title: avoid,
      says: [prefer, why],
      cites: sources,
    })),
  ],
  [
    'names',
    glossary.map(({ word, means, sources }) => ({
      id: slug(word),
      title: word,
      says: [means],
      cites: sources,
    })),
  ],
];

const shapes = new Map([...guidancePoints, ...otherPoints]);

/** Every point of guidance in the product, group by group. */
export const points: readonly Point[] = groupIds.flatMap((group) =>
  (shapes.get(group) ?? []).map((shape) => pointFrom(group, shape)),
);

const byName = new Map(points.map((point) => [nameOf(point), point]));

/** The points of one kind. */
export function pointsOf(group: GroupId): readonly Point[] {
  return points.filter((point) => point.group === group);
}

/** A point by its name, such as `rules/coercion`; null where there is none. */
export function pointNamed(name: string): Point | null {
  return byName.get(name) ?? null;
}

/** The point after this one, in the order in which they are shown; null after the last. */
export function pointAfter(point: Point): Point | null {
  return points[points.indexOf(point) + 1] ?? null;
}
