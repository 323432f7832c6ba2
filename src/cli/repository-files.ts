import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const places = ['src/**/*.{ts,njk,md}', 'examples/**/*.ts', 'tests/**/*.ts', 'docs/**/*.md'];

/** A text file of the repository: its path from the root, with forward slashes, and its lines. */
export interface RepositoryFile {
  readonly path: string;
  readonly lines: readonly string[];
}

/** Every source, test and document of this repository, in order of path. */
export function repositoryFiles(): readonly RepositoryFile[] {
  return globSync(places, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n') }));
}

/** True where this path exists in the repository. */
export function isInRepository(path: string): boolean {
  return existsSync(join(root, path));
}

/** A path of this repository as the file system knows it. */
export function fromRoot(path: string): string {
  return join(root, path);
}
