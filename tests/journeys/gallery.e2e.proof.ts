import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { galleryInABrowser, lookAtAll } from './gallery.ts';

const gallery = galleryInABrowser();

describe('every page in every state there is an example of, and every page of every question', () => {
  it('has no barrier that a program can find, and fits a window at 400% zoom', async () => {
    const { states } = gallery();
    assert.ok(states.length >= 500, `only ${states.length}`);
    const found = await lookAtAll(gallery(), states);
    assert.deepEqual(found, { light: [], dark: [], narrow: [] });
  });
});
