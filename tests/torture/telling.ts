import type { Answer, Visitor } from '#bench';
import type { Ledger } from './ledger.ts';

/** A browser that tells of each path it was given an answer for, unless that was a fault. */
export function telling(visitor: Visitor, answered: (path: string) => void): Visitor {
  const tell = async (path: string, asked: Promise<Answer>): Promise<Answer> => {
    const answer = await asked;
    if (answer.status < 500) answered(path);
    return answer;
  };
  return {
    ...visitor,
    get: (path) => tell(path, visitor.get(path)),
    post: (path, form) => tell(path, visitor.post(path, form)),
  };
}

const inCase = /^\/cases\/(?<caseId>[0-9a-f-]{36})(?<rest>[^?#]*)/;
const ofJourney = /^\/do\/[a-z-]+(?:\/(?<draft>[0-9a-f-]+)\/(?<step>[a-z0-9-]+))?$/;

/**
 * Notes each answer that a case had to be opened for: every page of the case, and of each journey the first
 * page that was shown, for the pages of a journey are one reading. Where a journey starts and where it saves, nothing is shown.
 */
export function noteOpened({ shown, journeys }: Ledger): (path: string) => void {
  return (path) => {
    const { caseId, rest = '' } = inCase.exec(path)?.groups ?? {};
    if (!caseId) return;
    const journey = ofJourney.exec(rest)?.groups;
    if (journey) {
      const { draft, step = '' } = journey;
      if (!draft || journeys.has(draft) || !/^(\d+|check)$/.test(step)) return;
      journeys.add(draft);
    }
    shown.set(caseId, (shown.get(caseId) ?? 0) + 1);
  };
}
