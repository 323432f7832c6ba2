import type { CommandIo } from './command.ts';
import { commands, help } from './commands.ts';

/** Runs one command of `safelight` and gives its exit status; 2 when there is no such command. */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    io.print(`${help()}\n`);
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    io.complain(help());
    return 2;
  }
  const command = await entry.load();
  return await command.run(rest, io);
}
