import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { wordingPage } from './page.ts';
import { nationalList } from './terms.ts';

const path = 'docs/wording.md';
const how = `${path} is out of date: node src/wording/page.test.ts --write`;

test('the page in the documentation is what the list says now', async () => {
  const page = await format(wordingPage(nationalList), {
    ...(await resolveConfig(path)),
    parser: 'markdown',
  });
  if (process.argv.includes('--write')) writeFileSync(path, page);
  assert.equal(readFileSync(path, 'utf8'), page, how);
});
