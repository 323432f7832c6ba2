import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, dev?: boolean }} Locked
 * @typedef {Record<string, Locked>} LockedPackages
 */

/** @param {string} file @returns {LockedPackages} */
function packagesIn(file) {
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * The places in node_modules where the lockfile asks for something that is not installed, from npm's
 * own note of what it last finished installing. An interrupted installation leaves no such note.
 *
 * Packages for other platforms may be absent; in production so may those only developers need.
 *
 * @param {string} root the folder that holds package-lock.json
 * @param {{ readonly production: boolean }} mode
 * @returns {string[]}
 */
export function missingPackages(root, { production }) {
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(packagesIn(join(root, 'package-lock.json')))
    .filter(([place, wanted]) => {
      const found = installed[place];
      if (place === '') return false;
      if (!found) return !wanted.optional && !(production && wanted.dev);
      return found.version !== wanted.version || found.integrity !== wanted.integrity;
    })
    .map(([place]) => place);
}
