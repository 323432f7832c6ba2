import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownPath } from './own-path.ts';

const home = 'https://safelight.example';

describe('an address to go back to', () => {
  it('is kept where it is ours', () => {
    const id = '4ebd1633-7347-4499-92d1-56af891b5862';
    for (const path of [
      '/',
      '/cases',
      '/cases?show=mine&page=2',
      `/cases/${id}/do/open-case/a2fe2e9b-39fe-4be5-b5fb-127b1b7546cb/1`,
      `/report/${id}/2?changing=yes`,
    ])
      assert.equal(ownPath(path), path);
  });

  it('never leads to another site, whatever a browser makes of it', () => {
    for (const path of [
      '/.//evil.example/x',
      '/..//evil.example',
      '/%2e//evil.example',
      '/%2E%2e//evil.example',
      '/a/..//evil.example',
      '//evil.example',
      '///evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/.\\/evil.example',
      '/\t/evil.example',
      '/\n/evil.example',
      '/./\r/evil.example',
      'https://evil.example/',
      'javascript:alert(1)',
      ' //evil.example',
      '',
      `/${'x'.repeat(3000)}`,
      undefined,
      ['/cases', '/cases'],
      { then: '/cases' },
    ]) {
      const kept = ownPath(path);
      assert.equal(new URL(kept, home).origin, home, `${JSON.stringify(path)} gave ${kept}`);
      assert.ok(!kept.startsWith('//'), `${JSON.stringify(path)} gave ${kept}`);
    }
  });
});
