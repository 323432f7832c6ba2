// Runs one of the project's files under the Node it is written for, installing what is missing first.
// Needs nothing but Node 20: npm start must work in a fresh clone.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as modules from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installWhatIsMissing } from './install.mjs';

const wantedMajor = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} version such as "24.21.0" */
const majorOf = (version) => Number(version.split('.')[0]);

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(`\nSafelight cannot start. ${message}`);
  process.exit(1);
}

/** The Node that npm installed for this platform, when it is there and of the right version. */
function bundledNode() {
  const platform = { linux: 'linux', win32: 'win', darwin: 'bin-darwin' }[
    /** @type {'linux' | 'win32' | 'darwin'} */ (process.platform)
  ];
  const home = join(root, 'node_modules', `node-${platform}-${process.arch}`);
  const node = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) return undefined;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return majorOf(version) === wantedMajor ? node : undefined;
}

/**
 * A signal to npm ends the shell between us, not us. When that shell is gone we take it as told,
 * unless we were: otherwise a server would stay behind that nobody knows of.
 */
function leaveWithNpm() {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return;
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watching.unref();
  // A listener of ours alone would keep a signal from ending the process, so it only joins others.
  const signals = new Set(['SIGINT', 'SIGTERM', 'SIGHUP']);
  process.on('newListener', (event) => {
    if (signals.delete(event)) process.once(event, () => clearInterval(watching));
  });
}

/**
 * Runs the file in this very process: nothing stands between it and the terminal.
 *
 * @param {string} file
 * @param {readonly string[]} args
 */
async function runHere(file, args) {
  process.argv = [process.execPath, file, ...args];
  modules.enableCompileCache(process.env['NODE_COMPILE_CACHE']);
  await import(pathToFileURL(file).href);
}

/** @param {string} node @param {readonly string[]} args */
function runUnder(node, args) {
  const child = spawn(node, args, { stdio: 'inherit' });
  // In a terminal Ctrl-C reaches the child by itself, and a second one would mean "at once".
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => giveUp(`${node} does not run here: ${error.message}.`));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const [given, ...args] = process.argv.slice(2);
if (!given) giveUp('Say which file to run: node scripts/launch.mjs src/main.ts');
const file = resolve(root, given);
const trouble = installWhatIsMissing(root);
if (trouble) giveUp(trouble);
if (!existsSync(file)) giveUp(`There is no ${given} in this copy.`);

leaveWithNpm();
// Compiled once and kept, also for what this starts: about a third off every start.
process.env['NODE_COMPILE_CACHE'] ??= join(root, '.cache', 'compiled');
const current = majorOf(process.versions.node);
const node = current === wantedMajor ? undefined : bundledNode();
if (node) {
  runUnder(node, [file, ...args]);
} else if (current >= wantedMajor) {
  if (current > wantedMajor)
    console.error(`Running on Node ${process.version}; Safelight is tested on ${wantedMajor}.`);
  await runHere(file, args);
} else {
  giveUp(
    `It needs Node ${wantedMajor} and this is ${process.version}. npm has no Node ${wantedMajor} for ${process.platform} on ${process.arch}: please install it from nodejs.org.`,
  );
}
