import { writeFile } from 'node:fs/promises';
import { catalogueOf, madeFile, madeText, testDatabase } from '#store/testing';

/** Writes down what the migrations make, for `safelight verify` to compare a database with. */
const tested = await testDatabase();
try {
  await writeFile(madeFile, madeText(await catalogueOf(tested)));
} finally {
  await tested.end();
}
process.exit(0);
