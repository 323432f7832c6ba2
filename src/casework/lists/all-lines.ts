import type { CaseFilter, CaseLine, Store } from '#store';

const atATime = 200;

/** Every case that a filter means, newest first. */
export async function allLines(
  store: Pick<Store, 'cases'>,
  filter: CaseFilter,
): Promise<readonly CaseLine[]> {
  const found: CaseLine[] = [];
  for (let offset = 0; ; offset += atATime) {
    const lines = await store.cases({ ...filter, order: 'newest', limit: atATime, offset });
    found.push(...lines);
    if (lines.length < atATime) return found;
  }
}
