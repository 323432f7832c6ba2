import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarkNames, type BenchmarkName, isBenchmarkName, runBenchmarks } from './run.ts';
import { isMet } from './result.ts';
import { tableOf } from './table.ts';

const root = join(import.meta.dirname, '..', '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(root, '.cache', 'bench-results.json') } },
});
const unknown = positionals.filter((name) => !isBenchmarkName(name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}. There are: ${benchmarkNames.join(', ')}.`,
  );
  process.exit(2);
}
const wanted: readonly BenchmarkName[] = positionals.filter((name) => isBenchmarkName(name));

const machine = {
  processors: availableParallelism(),
  model: cpus()[0]?.model ?? '',
  platform: `${process.platform}-${process.arch}`,
  node: process.version,
};
const started = new Date();
const results = await runBenchmarks(wanted.length > 0 ? wanted : benchmarkNames, (name) => {
  console.error(`Measuring: ${name}`);
});
console.log(`\n${machine.processors} processors (${machine.model}), Node ${machine.node}\n`);
console.log(tableOf(results));
const out = resolve(values.out);
await mkdir(dirname(out), { recursive: true });
const saved = {
  startedAt: started.toISOString(),
  seconds: Math.round((Date.now() - started.getTime()) / 1000),
  machine,
  results: results.map((result) => ({ ...result, met: isMet(result) })),
};
await writeFile(out, `${JSON.stringify(saved, null, 2)}\n`);
console.log(`\nSaved in ${out}`);
