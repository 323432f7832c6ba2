import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findProofFiles, findTestFiles } from './test-files.ts';

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
});
