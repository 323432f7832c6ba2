import {
  actNamed,
  type ActName,
  panelOf,
  partNames,
  partOf,
  type PartName,
  parts,
  type Standing,
} from '#cases';
import type { OpenCase } from '#casework';
import { startOf } from '../../journeys/place.ts';

/** Something that can be recorded. */
export interface ActLink {
  readonly text: string;
  readonly href: string;
}

/** What somebody may record in one part of a case. */
export function actsIn(
  part: PartName,
  caseId: string,
  may: readonly ActName[],
): readonly ActLink[] {
  return may
    .filter((name) => partOf(name) === part)
    .map((name) => ({ text: actNamed(name).title, href: startOf(name, caseId) }));
}

/** A part of a case on the case's own page: what it is, and how it stands. */
export interface PartLink {
  readonly title: string;
  readonly about: string;
  readonly href: string;
  readonly standing: Standing;
}

const counted = (count: number, words: string): string => `${count} ${words}`;

/** How a part stands as a whole: what is asked first, then what is waited for, then what is there. */
function standingOf(part: PartName, { state, steps, nameOf, chronology }: OpenCase): Standing {
  const asked = steps.filter(({ act, status }) => status === 'to-do' && partOf(act) === part);
  const items = panelOf(part, state, nameOf).map(({ standing }) => standing);
  const tone = (wanted: Standing['tone']) => items.filter((item) => item.tone === wanted).length;
  if (asked.length > 0) return { tone: 'waiting', words: counted(asked.length, 'to do') };
  if (tone('urgent') > 0) return { tone: 'urgent', words: counted(tone('urgent'), 'urgent') };
  if (tone('waiting') > 0) return { tone: 'waiting', words: counted(tone('waiting'), 'waiting') };
  if (items.length > 0) return { tone: 'done', words: 'Nothing waiting' };
  const recorded = chronology.some((entry) => entry.part === part);
  return { tone: 'quiet', words: recorded ? 'Recorded' : 'Nothing yet' };
}

/** The parts of a case in which somebody may record something, or something is recorded. */
export function partLinks(opened: OpenCase): readonly PartLink[] {
  const { state, may, chronology } = opened;
  return partNames
    .filter(
      (part) =>
        chronology.some((entry) => entry.part === part) || actsIn(part, state.id, may).length > 0,
    )
    .map((part) => ({
      ...parts[part],
      href: `/cases/${state.id}/parts/${part}`,
      standing: standingOf(part, opened),
    }));
}
