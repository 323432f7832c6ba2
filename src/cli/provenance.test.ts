import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { points } from '#provenance';
import { isProvenanceCurrent, provenanceCommand } from './provenance.ts';

function asked(...args: readonly string[]) {
  let [printed, complained] = ['', ''];
  const code = provenanceCommand.run(args, {
    read: () => Promise.resolve(''),
    print: (text) => void (printed += text),
    complain: (text) => void (complained += text),
  });
  return { code, printed, complained };
}

describe('where every point comes from, on the command line', () => {
  test('is written down as the code says it', () => {
    assert.ok(isProvenanceCurrent(), 'npm run -s safelight -- provenance --write');
  });

  test('names every point, with how it is known', () => {
    const { code, printed } = asked();
    assert.equal(code, 0);
    for (const { title } of points) assert.ok(printed.includes(title), title);
    assert.match(printed, /Second-hand|second-hand/);
  });

  test('is given as data', () => {
    const { printed } = asked('--json');
    assert.ok(Object.keys(JSON.parse(printed) as object).length > 0);
  });

  test('says what it takes when asked for anything else', () => {
    assert.deepEqual(asked('--all'), {
      code: 2,
      printed: '',
      complained: 'provenance takes --json, --write, --check or nothing',
    });
  });
});
