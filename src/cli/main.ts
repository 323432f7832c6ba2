import { text } from 'node:stream/consumers';
import { runCommand } from './index.ts';

// A reader that stops early, such as `head`, is not a fault.
process.stdout.on('error', () => process.exit());

process.exitCode = await runCommand(process.argv.slice(2), {
  read: () => text(process.stdin),
  print: (words) => void process.stdout.write(words),
  complain: (line) => {
    console.error(line);
  },
});
