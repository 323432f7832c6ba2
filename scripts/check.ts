import { checks, isCheckName, runChecks } from './checks.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !isCheckName(name));
if (names.length === 0 || unknown.length > 0) {
  console.error(`Say which of these to check: ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}
if (!(await runChecks(names.filter(isCheckName)))) process.exit(1);
