import { spawnSync } from 'node:child_process';
import { describe } from 'node:test';
import { isRoot, place, startsForAnybody } from './anybody.ts';
import type { User } from './folder.ts';

/** A user that every system has. */
const another: User = { uid: 1, gid: 1 };

/** Another user can run this copy only when it lies where they may read it. */
function mayRead(user: User): boolean {
  const args = ['--input-type=module', '-e', "await import('./src/environment.ts')"];
  return spawnSync(process.execPath, args, { ...user, stdio: 'ignore' }).status === 0;
}

if (isRoot && mayRead(another))
  describe('started by an ordinary user, where the tests are run by root', () => {
    startsForAnybody(place(another));
  });
