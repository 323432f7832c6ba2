import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { galleryInABrowser, isOneOfManyQuestions, lookAtAll } from './gallery.ts';

const gallery = galleryInABrowser();

describe('every page of every question', () => {
  it('has no barrier that a program can find, and fits a window at 400% zoom', async () => {
    const questions = gallery().states.filter(isOneOfManyQuestions);
    assert.ok(questions.length >= 200, `only ${questions.length}`);
    const found = await lookAtAll(gallery(), questions);
    assert.deepEqual(found, { light: [], dark: [], narrow: [] });
  });
});
