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

const inCase = /^\/cases\/([0-9a-f-]{36})/;

/** Notes each answer that a case had to be opened for. */
export function noteOpened({ shown }: Ledger): (path: string) => void {
  return (path) => {
    const caseId = inCase.exec(path)?.[1];
    if (caseId) shown.set(caseId, (shown.get(caseId) ?? 0) + 1);
  };
}
