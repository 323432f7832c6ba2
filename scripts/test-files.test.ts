import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findProofFiles, findTestFiles, needsDatabase, sharesAProcess } from './test-files.ts';

describe('the files that are run', () => {
  test('as tests and as long proofs are two lists, with nothing in both', () => {
    const [tests, proofs] = [findTestFiles([]), findProofFiles([])];
    assert.ok(tests.length > 100);
    assert.ok(proofs.includes('src/guidance/proofs/every-combination.proof.ts'));
    assert.deepEqual(
      proofs.filter((file) => tests.includes(file)),
      [],
    );
  });

  test('can be chosen by a word in their path', () => {
    assert.deepEqual(findProofFiles(['never-lower']), ['src/guidance/proofs/never-lower.proof.ts']);
    assert.deepEqual(findProofFiles(['no such proof']), []);
  });

  test('share a process only where they need no database and start no program', () => {
    assert.ok(sharesAProcess('src/cases/offered.test.ts'));
    for (const alone of [
      'src/casework/casework.db.test.ts',
      'src/web/sign-in/sign-in.http.test.ts',
      'tests/journeys/tasks.e2e.ts',
      'tests/journeys/gallery.e2e.proof.ts',
      'tests/start/start.test.ts',
      'src/store/sealing/sealing.test.ts',
    ])
      assert.ok(!sharesAProcess(alone), alone);
    assert.ok(needsDatabase('tests/journeys/gallery.e2e.proof.ts'));
    assert.ok(!needsDatabase('src/guidance/proofs/every-combination.proof.ts'));
  });
});
