import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readEnvironment } from './environment.ts';

function faultsOf(env: Readonly<Record<string, string>>): string {
  const read = readEnvironment(env);
  return read.ok ? '' : read.faults.join('\n');
}

describe('the address people use', () => {
  test('is an https address, and is kept without what may stand behind it', () => {
    for (const SAFELIGHT_ORIGIN of ['https://safelight.example', 'https://SAFELIGHT.example/']) {
      const read = readEnvironment({ SAFELIGHT_ORIGIN });
      assert.equal(read.ok && read.environment.origin, 'https://safelight.example');
    }
  });

  test('is refused with what to do where others could read the line, or it is no plain address', () => {
    for (const SAFELIGHT_ORIGIN of [
      'http://safelight.example',
      'HTTP://safelight.example',
      'ftp://safelight.example',
      'safelight.example',
      'https://name:password@safelight.example',
      'https://safelight.example/safelight',
      'https://safelight.example/?a',
      'https://safelight.example/#a',
      'javascript:alert(1)',
      'https://',
      '',
    ])
      assert.match(
        faultsOf({ SAFELIGHT_ORIGIN }),
        /^SAFELIGHT_ORIGIN must be the https address .* let a proxy with a certificate [^\n]+$/,
        SAFELIGHT_ORIGIN,
      );
  });
});

describe('proxies', () => {
  test('are addresses and networks, and none where nothing is said', () => {
    const read = readEnvironment({ SAFELIGHT_PROXIES: '127.0.0.1, 10.0.0.0/24,2001:db8::/32' });
    assert.deepEqual(read.ok && read.environment.proxies, [
      '127.0.0.1',
      '10.0.0.0/24',
      '2001:db8::/32',
    ]);
    const none = readEnvironment({});
    assert.deepEqual(none.ok && none.environment.proxies, []);
  });

  test('are refused where they are anything else', () => {
    for (const SAFELIGHT_PROXIES of [
      '',
      'proxy',
      '10.0.0.0/33',
      '10.0.0.1,',
      '1.2.3.4/8/8',
      'true',
    ])
      assert.match(faultsOf({ SAFELIGHT_PROXIES }), /^SAFELIGHT_PROXIES must name the addresses/);
  });
});
