import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inspectImports } from './house/imports.ts';
import { lockedPackages, scriptsNotNeeded } from './house/lockfile.ts';
import { everyRoom } from './house/rooms.ts';
import { lines, longerThan } from './house/sizes.ts';
import { sourceFiles } from './house/source-files.ts';
import { actNames } from '#cases';
import { untaken } from './house/doors.ts';
import { actsNamed, badNames, findUnwanted, undocumented } from './house/words.ts';

const code = sourceFiles('{src,examples,tests,scripts}/**/*.{ts,mjs,js}', '*.js');

describe('the rooms', () => {
  const folders = readdirSync('src').filter((name) => statSync(`src/${name}`).isDirectory());

  test('every folder under src is a room, and every room has its front door', () => {
    const named = everyRoom.map(({ room }) => room);
    assert.deepEqual(
      folders.filter((name) => !named.includes(name)),
      [],
    );
    assert.deepEqual(
      folders.filter((name) => !existsSync(`src/${name}/index.ts`)),
      [],
    );
  });

  test('every name in package.json leads to a front door, and every room there is has a name', () => {
    const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly imports: Readonly<Record<string, string>>;
    };
    assert.deepEqual(
      Object.entries(imports).filter(([, door]) => !existsSync(door)),
      [],
    );
    assert.deepEqual(
      folders.filter((name) => imports[`#${name}`] !== `./src/${name}/index.ts`),
      [],
    );
  });

  test('a front door gives nothing that nobody takes', () => {
    assert.deepEqual(untaken(code), []);
  });

  test('the README shows every room on its map', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.deepEqual(
      folders.filter((name) => !readme.includes(`\`${name}\``)),
      [],
    );
  });

  test('imports point down, go through front doors and never come round; none went unread', async () => {
    const { faults, cycles, unseen: unread } = await inspectImports(process.cwd());
    assert.deepEqual(faults, []);
    assert.deepEqual(cycles, []);
    assert.deepEqual(unread, []);
  });
});

describe('the files', () => {
  test('none is too long to read at one sitting', (t) => {
    for (const { path, lines: count } of longerThan(lines.aim, code))
      t.diagnostic(`${path} has ${count} lines; aim at ${lines.aim}`);
    const isTest = ({ path }: { readonly path: string }): boolean =>
      /\.(test|proof)\.ts$/.test(path);
    assert.deepEqual(longerThan(lines.testLimit, code.filter(isTest)), []);
    assert.deepEqual(
      longerThan(lines.limit, code).filter((size) => !isTest(size)),
      [],
    );
  });

  test('none says what no file should', () => {
    assert.deepEqual(findUnwanted(everyText()), []);
  });

  test('journeys, casework and access name no single act', () => {
    assert.deepEqual(actsNamed(code, actNames), []);
  });

  test('names are kebab-case and say what is inside', () => {
    assert.deepEqual(badNames(code.map(({ path }) => path)), []);
  });

  test('every exported function says what it is for', () => {
    assert.deepEqual(undocumented(code.filter(({ path }) => path.startsWith('src/'))), []);
  });
});

describe('what is installed', () => {
  test('every package is named by its content, from whichever registry is used', () => {
    assert.ok(lockedPackages.length > 100);
    for (const [place, { integrity, resolved }] of lockedPackages) {
      assert.match(integrity ?? '', /^sha512-/, place);
      assert.ok(!resolved, `${place} names a registry`);
    }
  });

  test('no installation script runs, and those that would are known not to be needed', () => {
    assert.match(readFileSync('.npmrc', 'utf8'), /^ignore-scripts=true$/m);
    const unexplained = lockedPackages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .filter(([place]) => !scriptsNotNeeded.some((known) => known.place.test(place)));
    assert.deepEqual(unexplained, []);
  });
});

function everyText() {
  return sourceFiles('**/*.{ts,mjs,js,json,md,njk,scss,sql,html}', '.ci/*', '.npmrc').filter(
    ({ path }) => !/^package-lock\.json$/.test(path),
  );
}
