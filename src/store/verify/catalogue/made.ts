import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Thing } from './catalogue.ts';

/** The file that says what the migrations make: `npm run freeze` writes it, and a test compares the two. */
export const madeFile = fileURLToPath(new URL('made.json', import.meta.url));

/** What the migrations make, thing by thing, and the owner that the tables should have where that is known. */
export async function madeByMigrations(owner: string | null): Promise<readonly Thing[]> {
  const made = JSON.parse(await readFile(madeFile, 'utf8')) as Readonly<
    Record<string, Definitions>
  >;
  const things = Object.entries(made).flatMap(([kind, named]) =>
    Object.entries(named).map(([name, definition]) => ({ kind, name, definition })),
  );
  return owner === null ? things : [...things, { ...ownerOfTheTables, definition: owner }];
}

type Definitions = Readonly<Record<string, string>>;

const ownerOfTheTables = { kind: 'owner', name: 'of the tables' };

/** Who owns the tables is different in every database, so it is no part of what the migrations make. */
export function isOwner({ kind, name }: Thing): boolean {
  return kind === ownerOfTheTables.kind && name === ownerOfTheTables.name;
}

/** What the file should say of a catalogue that was just made. */
export function madeText(things: readonly Thing[]): string {
  const kinds = Map.groupBy(
    things.filter((thing) => !isOwner(thing)),
    ({ kind }) => kind,
  );
  const named = [...kinds].map(([kind, list]) => [
    kind,
    Object.fromEntries(list.map(({ name, definition }) => [name, definition])),
  ]);
  return `${JSON.stringify(Object.fromEntries(named), null, 2)}\n`;
}
