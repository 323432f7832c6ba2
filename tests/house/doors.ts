import type { SourceFile } from './source-files.ts';

const door = /^src\/([^/]+)\/index\.ts$/;
const named = /\{([^{}]*)\} from '#([\w/]+)'/g;
const whole = /(?:import\(|\* as \w+ from )\s*'#(\w+)'/g;

/** The names in the braces of an import or export, as the other side knows them. */
function namesIn(braces: string, side: 'taken' | 'given'): readonly string[] {
  return braces.split(',').flatMap((one) => {
    const [from, as] = one
      .trim()
      .replace(/^type /, '')
      .split(' as ');
    return [(side === 'given' ? (as ?? from) : from) ?? ''].filter((name) => name !== '');
  });
}

/** What the files take through each front door: "cases decide". Where a room is taken whole, every word of the file counts. */
function takenIn(files: readonly SourceFile[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { text } of files) {
    for (const [, braces = '', room = ''] of text.matchAll(named))
      for (const name of namesIn(braces, 'taken')) taken.add(`${room} ${name}`);
    for (const [, room = ''] of text.matchAll(whole))
      for (const [word] of text.matchAll(/\w+/g)) taken.add(`${room} ${word}`);
  }
  return taken;
}

/** What front doors give and nobody takes: each as "cases: decide". */
export function untaken(files: readonly SourceFile[]): readonly string[] {
  const taken = takenIn(files);
  return files.flatMap(({ path, text }) => {
    const room = door.exec(path)?.[1];
    if (room === undefined) return [];
    return [...text.matchAll(/export(?: type)? \{([^}]*)\} from/g)]
      .flatMap(([, braces = '']) => namesIn(braces, 'given'))
      .filter((name) => !taken.has(`${room} ${name}`))
      .map((name) => `${room}: ${name}`);
  });
}
