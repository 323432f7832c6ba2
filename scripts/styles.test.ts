import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { madeStyles, stylesAfresh } from './styles.ts';

test('the style sheet that is kept with the program is what its sources make', async () => {
  assert.ok((await readFile(madeStyles, 'utf8')) === (await stylesAfresh()), 'npm run freeze');
});
