import { inText, known, marksOf, sourceIds, sourceOf, checkers } from '#sources';
import { groupIds, groups, nameOf, type Point } from './point.ts';
import { points, pointsOf } from './points.ts';

/** How many points rest on what, how sure: "120 Read". Points that rest on several count in each. */
export function tallyOf(some: readonly Point[]): readonly string[] {
  return marksOf(some.flatMap(({ rests }) => rests.map(({ mark }) => mark.known))).map((mark) => {
    const count = some.filter(({ rests }) =>
      rests.some((one) => one.mark.known === mark.known),
    ).length;
    return `${mark.label}: ${count}`;
  });
}

/** The whole of it as Markdown, to be read, discussed and kept beside the code. */
export function provenancePage(): string {
  return `${[
    '# Where everything comes from',
    'Every rule, duty, deadline, question, contact, note on the law, figure and word, with its source, how it is known, what must be checked and by whom. Made from the code by `npm run -s safelight -- provenance --write`; a test fails when it is out of date.',
    Object.values(known)
      .map(({ label, means }) => `- **${label}**: ${means}.`)
      .join('\n'),
    `${points.length} points. ${tallyOf(points).join('; ')}.`,
    ...groupIds.flatMap((id) => [
      `## ${groups[id].title}`,
      `${groups[id].about} ${pointsOf(id).length} points.`,
      pointsOf(id).map(pointLines).join('\n'),
    ]),
    '## The sources, and what to check in each',
    sourceIds.map(sourceLine).join('\n'),
  ].join('\n\n')}\n`;
}

function pointLines(point: Point): string {
  const { title, says, rests } = point;
  return [
    `- \`${nameOf(point)}\` **${title}**${says.length > 0 ? ` ${says.join(' ')}` : ''}`,
    ...rests.map((rest) => `  - ${rest.says === '' ? '' : `${rest.says} `}_${inText(rest)}_`),
  ].join('\n');
}

function sourceLine(id: (typeof sourceIds)[number]): string {
  const { title, publisher, edition, kind, confirmed, check, checkedBy } = sourceOf(id);
  return `- **${title}** (${publisher}; ${edition}; ${kind}). Known: ${confirmed} To check: ${check} By ${checkers[checkedBy]}.`;
}

/** The whole of it as data: each point with what it says and rests on. */
export function provenanceData(): object {
  return {
    points: points.map((point) => ({ name: nameOf(point), ...point })),
    sources: Object.fromEntries(sourceIds.map((id) => [id, sourceOf(id)])),
  };
}
