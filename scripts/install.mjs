import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { missingPackages } from './missing-packages.mjs';

const npmArguments = [
  'ci',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** npm as whoever started us runs it, or else the one on the PATH. */
function findNpm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const isNpm = script && /^npm-cli\.c?js$/.test(basename(script));
  return isNpm
    ? { command: node ?? process.execPath, before: [script], shell: false }
    : { command: 'npm', before: [], shell: process.platform === 'win32' };
}

/**
 * Installs what package-lock.json asks for when something is missing, and otherwise does nothing.
 * Speaks on standard error only, so that a command's own output stays clean.
 *
 * @param {string} root the project's folder
 * @returns {string | undefined} what to tell the person when it could not be done
 */
export function installWhatIsMissing(root) {
  const production = process.env['NODE_ENV'] === 'production';
  const missing = missingPackages(root, { production });
  if (missing.length === 0) return undefined;
  console.error(`Installing what Safelight needs: ${missing.length} packages. This happens once.`);
  const { command, before, shell } = findNpm();
  const omit = production ? ['--omit=dev'] : ['--include=dev'];
  const npm = spawnSync(command, [...before, ...npmArguments, ...omit], {
    cwd: root,
    shell,
    stdio: ['ignore', 2, 2],
  });
  if (npm.error) return `npm could not be started (${npm.error.message}). Install Node with npm.`;
  if (npm.status !== 0)
    return 'npm could not install everything; what it said is above. Check that this computer can reach the npm registry and that you may write to this folder, then run the same command again.';
  return undefined;
}
