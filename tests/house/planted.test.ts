import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { type ImportReport, inspectImports, unseen } from './imports.ts';
import {
  plantedAlone,
  plantedCircle,
  plantedCopy,
  plantedImports,
  plantedStatements,
  plantedTimer,
} from './planted.ts';
import { lines, longerThan } from './sizes.ts';
import { untaken } from './doors.ts';
import { actsNamed, badNames, findUnwanted, undocumented } from './words.ts';

describe('a planted violation is found', () => {
  const copy = plantedCopy(...plantedImports, ...plantedCircle);
  after(() => {
    rmSync(copy, { recursive: true });
  });
  let inspected: Promise<ImportReport> | undefined;
  const report = (): Promise<ImportReport> => (inspected ??= inspectImports(copy));

  for (const { breaks, rule, file } of plantedImports)
    test(breaks, async () => {
      const { faults } = await report();
      const found = faults.filter((fault) => fault.from === file || fault.to === file);
      assert.ok(
        found.some((fault) => fault.rule === rule),
        `${rule} did not see it: ${JSON.stringify(found)}`,
      );
    });

  test('a circle of imports', async () => {
    const { cycles } = await report();
    const [there, back] = plantedCircle.map(({ file }) => file);
    assert.deepEqual(
      cycles.find((cycle) => cycle.includes(there ?? '')),
      [back, there, back],
    );
  });

  test('a tool that reads no modules at all is not believed', () => {
    assert.deepEqual(unseen(['src/kit/index.ts'], []), ['src/kit/index.ts']);
  });

  const eslint = new ESLint({
    overrideConfig: {
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false } },
    },
  });
  const refusals = async (text: string, filePath: string): Promise<readonly string[]> => {
    const [result] = await eslint.lintText(text, { filePath });
    return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
  };

  for (const [statement, rule] of Object.entries(plantedStatements))
    test(`in a pure room: ${statement}`, async () => {
      const found = await refusals(statement, 'src/kit/planted.ts');
      assert.ok(found.includes(rule), `only ${JSON.stringify(found)}`);
    });

  test('but a date that is handed in is fine, and so is the clock where it belongs', async () => {
    const given = 'export const then = new Date(0);';
    assert.deepEqual(await refusals(given, 'src/kit/planted.ts'), []);
    assert.deepEqual(await refusals('export const now = new Date();', 'src/store/planted.ts'), []);
  });

  test('a global of Node in a pure room is a type error', (t) => {
    const pure = plantedAlone(plantedTimer);
    t.after(() => {
      rmSync(pure, { recursive: true });
    });
    const tsc = [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.pure.json'];
    const { stdout } = spawnSync(process.execPath, tsc, { cwd: pure, encoding: 'utf8' });
    assert.ok(stdout.includes(`${plantedTimer.file}(1,`), stdout);
  });
});

describe('a bad file is found', () => {
  const file = (path: string, ...text: readonly string[]) => [{ path, text: text.join('') }];
  const explained = '/** Adds. */';

  test('one that is too long', () => {
    assert.equal(longerThan(lines.limit, file('src/kit/a.ts', 'x\n'.repeat(251))).length, 1);
  });

  // Cut in two, so that this file does not say what no file should.
  test('one that says what it should not', () => {
    assert.equal(findUnwanted(file('src/kit/a.ts', '// TO', 'DO: later')).length, 1);
    assert.equal(findUnwanted(file('src/kit/a.test.ts', 'test.sk', 'ip()')).length, 1);
    assert.equal(findUnwanted(file('docs/a.md', 'see /ho', 'me/someone/notes')).length, 1);
    assert.equal(findUnwanted(file('docs/a.md', 'see /reports/week')).length, 0);
  });

  test('one whose name says nothing', () => {
    assert.equal(badNames(['src/kit/dateParts.ts', 'src/kit/utils.ts']).length, 2);
    assert.equal(badNames(['src/cases/parts/report/call-emergency-services.ts']).length, 0);
  });

  test('one that exports what it does not explain', () => {
    assert.equal(undocumented(file('src/kit/a.ts', '\nexport function f() {}')).length, 1);
    assert.equal(
      undocumented(file('src/kit/a.ts', explained, '\nexport function f() {}')).length,
      0,
    );
  });

  test('one of the generic rooms that names a single act', () => {
    const named = (path: string) => actsNamed(file(path, "act === 'close-case'"), ['close-case']);
    assert.equal(named('src/web/journeys/steps.ts').length, 1);
    assert.equal(named('src/casework/record/perform.ts').length, 1);
    assert.equal(named('src/cases/parts/ending/steps.ts').length, 0);
  });

  test('a front door that gives what nobody takes', () => {
    const given = { path: 'src/kit/index.ts', text: "export { one, type Two } from './a.ts';" };
    const taker = { path: 'src/cases/a.ts', text: "import { one } from '#kit';" };
    assert.deepEqual(untaken([given, taker]), ['kit: Two']);
    const all = { path: 'src/main.ts', text: "const { one } = await import('#kit'); // Two" };
    assert.deepEqual(untaken([given, all]), []);
  });
});
