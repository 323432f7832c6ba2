import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { freezeStyles } from './styles.ts';

const watched = ['src', 'examples', 'migrations'] as const;
const matters = /\.(ts|js|json|njk|scss|css|sql)$/;
/** Long enough for an editor to finish saving several files. */
const settleMilliseconds = 150;

let running: ChildProcess | undefined;
let settling: NodeJS.Timeout | undefined;
let again = false;
let starting = false;
let leaving = false;

async function start(): Promise<void> {
  if (starting) return;
  [again, starting] = [false, true];
  await freezeStyles().catch((fault: unknown) => {
    console.error(`The styles cannot be made: ${String(fault)}`);
  });
  starting = false;
  running = spawn(process.execPath, ['src/main.ts', '--development'], { stdio: 'inherit' });
  running.on('exit', (code) => {
    running = undefined;
    if (leaving) process.exit(code ?? 0);
    if (again) void start();
    else if (code) console.log('Stopped. It starts again when a file is saved.');
  });
}

/** Waits for the old one to let go of its database and port before the new one starts. */
function restart(): void {
  if (!running) {
    void start();
    return;
  }
  again = true;
  running.kill('SIGTERM');
}

function changed(file: string | null): void {
  if (
    leaving ||
    !file ||
    !matters.test(file) ||
    /\bmade\b/.test(file) ||
    /\.(test|proof)\.ts$/.test(file)
  )
    return;
  clearTimeout(settling);
  settling = setTimeout(restart, settleMilliseconds);
}

for (const folder of watched)
  watch(folder, { recursive: true }, (_event, file) => {
    changed(file);
  });
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    leaving = true;
    if (!running) process.exit(0);
    running.kill('SIGTERM');
  });
await start();
