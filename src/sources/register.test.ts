import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cite, inText, known, markOf, marksOf, sourceIds, sourceOf } from './index.ts';

describe('the register of sources', () => {
  test('says of every source what was confirmed, what must be checked and by whom', () => {
    for (const id of sourceIds) {
      const { confirmed, check, title, edition, publisher } = sourceOf(id);
      for (const words of [confirmed, check]) assert.match(words, /^[A-Z“].*\.$/s, id);
      for (const words of [title, edition, publisher]) assert.ok(words.length > 0, id);
      assert.match(cite({ source: id }).checkedBy, /^[a-z].*[^.]$/, id);
    }
  });

  test('leads from every superseded edition to one that is there, and dates are in order', () => {
    for (const id of sourceIds) {
      const { supersededBy, inForceFrom, inForceTo } = sourceOf(id);
      assert.equal(supersededBy === undefined, inForceTo === undefined, id);
      if (supersededBy) assert.ok((sourceIds as readonly string[]).includes(supersededBy), id);
      if (inForceTo) assert.ok(inForceFrom !== null && inForceFrom < inForceTo, id);
    }
  });

  test('holds no document twice', () => {
    const titles = sourceIds.map((id) => {
      const { title, publisher, edition } = sourceOf(id);
      return [title, publisher, edition].join('|').toLowerCase();
    });
    assert.equal(new Set(titles).size, titles.length);
  });

  test('shows guidance on sharing information as what followed the advice of 2024', () => {
    assert.equal(sourceOf('information-sharing-2024').supersededBy, 'information-sharing-2026');
  });
});

describe('the mark of how something is known', () => {
  test('is a short word with what it means, and no two read alike', () => {
    const all = Object.values(known);
    for (const { label, means } of all) {
      assert.ok(label.length <= 20, label);
      assert.match(means, /^[a-z]/);
    }
    assert.equal(new Set(all.map(({ label }) => label)).size, all.length);
  });

  test('is the source’s own, unless what is cited says otherwise', () => {
    assert.equal(cite({ source: 'ukcis-2024' }).mark.known, 'memory');
    assert.equal(cite({ source: 'ukcis-2024', known: 'read' }).mark.known, 'read');
  });

  test('of several is each once, the surest first', () => {
    assert.deepEqual(marksOf(['ours', 'read', 'ours']), [markOf('read'), markOf('ours')]);
  });

  test('stands in plain text too', () => {
    const line = inText(cite({ source: 'safelight-2026', section: 'Times' }));
    assert.equal(
      line,
      'Precautions and defaults of this product, November 2026: Times [Ours: to be checked]',
    );
  });
});
