import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { missingPackages } from './missing-packages.mjs';

const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-developers': { version: '2.0.0', integrity: 'sha512-b', dev: true },
  'node_modules/for-another-platform': { version: '3.0.0', integrity: 'sha512-c', optional: true },
};
const everything = {
  'node_modules/a': locked['node_modules/a'],
  'node_modules/for-developers': locked['node_modules/for-developers'],
};

describe('what npm has to install', () => {
  const roots: string[] = [];
  afterEach(() => {
    for (const root of roots.splice(0)) rmSync(root, { recursive: true });
  });

  function project(installed?: object): string {
    const root = mkdtempSync(join(tmpdir(), 'safelight-packages-'));
    roots.push(root);
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
    mkdirSync(join(root, 'node_modules'));
    if (installed)
      writeFileSync(
        join(root, 'node_modules', '.package-lock.json'),
        JSON.stringify({ packages: installed }),
      );
    return root;
  }
  const missing = (installed?: object, production = false) =>
    missingPackages(project(installed), { production });

  test('nothing, when all is there but what is meant for other platforms', () => {
    assert.deepEqual(missing(everything), []);
  });

  test('everything, when an installation was never finished', () => {
    assert.deepEqual(missing(), ['node_modules/a', 'node_modules/for-developers']);
  });

  test('what has another version or other content than the lockfile says', () => {
    const older = { version: '0.9.0', integrity: 'sha512-a' };
    const forged = { version: '1.0.0', integrity: 'sha512-x' };
    assert.deepEqual(missing({ ...everything, 'node_modules/a': older }), ['node_modules/a']);
    assert.deepEqual(missing({ ...everything, 'node_modules/a': forged }), ['node_modules/a']);
  });

  test('what is for developers, except where it is only to run', () => {
    const running = { 'node_modules/a': locked['node_modules/a'] };
    assert.deepEqual(missing(running), ['node_modules/for-developers']);
    assert.deepEqual(missing(running, true), []);
  });
});
