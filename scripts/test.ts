import { type CheckName, checks, runChecks } from './checks.ts';
import { processorSeconds, sayCost } from './cost.ts';
import { isStopping, runAll } from './running.ts';
import { findTestFiles } from './test-files.ts';

const given = process.argv.slice(2);
const words = given.filter((word) => !word.startsWith('--'));
const options = given.filter((word) => word.startsWith('--'));
const files = findTestFiles(words);
if (files.length === 0) {
  console.error(`No test file's path contains ${words.join(' or ')}.`);
  process.exit(2);
}
const everyCheck = Object.keys(checks) as CheckName[];
const wellMade = words.length > 0 || (await runChecks(everyCheck));
process.exitCode = wellMade && !isStopping() && (await runAll(files, options)) ? 0 : 1;
const cost = sayCost(processorSeconds());
if (cost !== null) console.log(cost);
