import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';

const main = join(import.meta.dirname, 'main.ts');

/** Prints the address of every module that is loaded. */
const listModules = `data:text/javascript,import{registerHooks}from"node:module";registerHooks({load(url,context,next){console.error(url);return next(url,context)}})`;

const run = (flags: readonly string[], args: readonly string[], input: string) =>
  spawnSync(process.execPath, [...flags, main, ...args], { input, encoding: 'utf8' });

describe('the command line', () => {
  test('prints JSON and nothing else on standard output', () => {
    const { status, stdout, stderr } = run([], ['advise'], '{"facts":{}}');
    assert.equal(status, 0);
    assert.equal(stderr, '');
    assert.equal((JSON.parse(stdout) as { readonly decision: string }).decision, 'consult');
  });

  test('ends with status 2, and one line on standard error, for bad input', () => {
    const { status, stdout, stderr } = run([], ['advise'], '{"facts":{"motive":"spite"}}');
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^motive cannot be "spite": allowed values are .*not-known\n$/);
  });

  test('gives advice without loading the database, the pages or any library', () => {
    const { stderr } = run(['--import', listModules], ['advise'], '{"facts":{}}');
    const loaded = stderr.split('\n').filter((line) => line.startsWith('file:'));
    assert.ok(loaded.some((url) => url.includes('/src/guidance/advise.ts')));
    assert.deepEqual(
      loaded.filter((url) => /node_modules|\/src\/(?!cli|guidance|kit|sources)/.test(url)),
      [],
    );
  });
});
