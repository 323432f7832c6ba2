import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seedStatementIds } from '#guidance';
import { stalePages } from './decision-tables.ts';
import { isInRepository } from './repository-files.ts';
import { isCurrent, traceability, tracedPaths } from './traceability.ts';
import { traces } from './traceability.table.ts';

describe('the map from the source documents to the code', () => {
  test('has one line for each of the 244 statements', () => {
    const lines = traceability()
      .split('\n')
      .filter((line) => line.startsWith('- **S'));
    assert.equal(lines.length, 244);
    assert.deepEqual(
      lines.map((line) => /S\d-\d+/.exec(line)?.[0]),
      [...seedStatementIds],
    );
  });

  test('names only places that exist', () => {
    const missing = seedStatementIds.flatMap((id) =>
      tracedPaths(id)
        .filter((path) => !isInRepository(path))
        .map((path) => `${id}: ${path}`),
    );
    assert.deepEqual(missing, []);
  });

  test('gives every statement that lives somewhere at least one place, and the others a reason', () => {
    for (const id of seedStatementIds) {
      if (traces[id].kind === 'lives') assert.ok(tracedPaths(id).length > 0, id);
    }
    for (const line of traceability()
      .split('\n')
      .filter((one) => one.startsWith('- **S'))) {
      assert.match(line, /→ (\*\*(Not yet|Not encoded)\*\*.+|“.+”.+`.+)/);
    }
  });

  test('is saved as the code would write it now', () => {
    assert.ok(isCurrent(), 'npm run -s safelight -- traceability --write');
  });
});

describe('the decision tables', () => {
  test('are saved as the definitions would write them now', () => {
    assert.deepEqual(stalePages(), [], 'npm run -s safelight -- decision-tables --write');
  });
});
