import type { OpenCase } from '#casework';
import type { DirectoryPerson } from '#cases';

/** Where the own file of a child is; null for anybody who is no child of the school. */
export function learnerFile({ id, kind }: Pick<DirectoryPerson, 'id' | 'kind'>): string | null {
  return kind === 'learner' ? `/learners/${id}/file` : null;
}

/** Where the own file of a child in a case is, for whoever may read it. */
export function fileHref({ state, showsFiles }: OpenCase, person: string): string | null {
  const found = state.people.find(({ id }) => id === person);
  const { directoryId, kind } = found ?? {};
  return showsFiles && kind === 'learner' && directoryId ? `/learners/${directoryId}/file` : null;
}
