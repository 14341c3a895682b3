/** `npm run bench`: the benchmarks with their bars. A benchmark is a file of its own in test/bench and a line in `benchmarks`. */
import { loadavg } from 'node:os';
import { codegenTime } from '../../test/bench/ben-8-generator.ts';
import { databaseCost, latency } from '../../test/bench/ben-3-4-scale.ts';
import { matchingMarket } from '../../test/bench/ben-9-market.ts';
import { holds, type Benchmark, type Measurement } from '../../test/bench/benchmark.ts';
import { cpuTax } from '../../test/bench/ben-2-cpu.ts';
import { start } from '../../test/bench/ben-7-start.ts';
import { fail, readArguments } from './local/arguments.ts';

const benchmarks: readonly Benchmark[] = [cpuTax, databaseCost, latency, start, codegenTime, matchingMarket];

const help = `npm run bench [-- --only BEN-2,BEN-7] [--json]

Measures, and prints each figure with its bar. What can be is a ratio of alternating runs on the same machine; a busy
machine still moves times, so its load is printed too.

${benchmarks.map(({ id, title }) => `  ${id.padEnd(7)}${title}`).join('\n')}

  --only LIST  these only
  --json       one JSON document instead of the table
  --help       this text

Exit code 1 when a bar is missed.`;

const values = readArguments(help, { only: { type: 'string' }, json: { type: 'boolean' } });
const asked = values.only?.split(',') ?? benchmarks.map(({ id }) => id);
const unknown = asked.filter((name) => !benchmarks.some(({ id }) => id === name));
if (unknown.length > 0) fail(`There is no benchmark ${unknown.join(', ')}.\n\n${help}`);

const results = [];
for (const { id, title, run } of benchmarks.filter((benchmark) => asked.includes(benchmark.id))) {
  if (!values.json) process.stdout.write(`${id}  ${title}\n`);
  for (const measured of await run()) {
    const load = loadavg()[0] ?? Number.NaN;
    results.push({ id, ...measured, load, holds: holds(measured) });
    if (!values.json) process.stdout.write(line(measured, load));
  }
}
if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
process.exitCode = results.every((result) => result.holds) ? 0 : 1;

function line(measured: Measurement, load: number): string {
  const { what, value, bar, unit, detail, atLeast } = measured;
  const verdict = holds(measured) ? '✓ holds' : '✗ FAIL ';
  const figure = `${rounded(value)} ${unit}`.trim().padStart(10);
  return `  ${verdict}  ${figure}  (${atLeast ? 'at least' : 'bar'} ${`${bar} ${unit}`.trim()})  ${what}${detail === undefined ? '' : `\n             ${detail}`}; load ${load.toFixed(1)}\n`;
}

/** Enough digits to compare with the bar, and no more. */
function rounded(value: number): string {
  if (Number.isInteger(value)) return String(value);
  if (value < 1) return value.toFixed(3);
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}
