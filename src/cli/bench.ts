/** `npm run bench`: runs the benchmarks. Each is a file in test/bench and a line in `benchmarks`. */
import { codegenTime } from '../../test/bench/ben-8-generator.ts';
import { databaseCost, latency } from '../../test/bench/ben-3-4-scale.ts';
import { matchingMarket } from '../../test/bench/ben-9-market.ts';
import type { Benchmark } from '../../test/bench/benchmark.ts';
import { endToEnd } from '../../test/bench/ben-1-end-to-end.ts';
import { search } from '../../test/bench/ben-10-search.ts';
import { live } from '../../test/bench/ben-11-live.ts';
import { roomStorage } from '../../test/bench/ben-12-room-storage.ts';
import { cpuTax } from '../../test/bench/ben-2-cpu.ts';
import { fanOut } from '../../test/bench/ben-5-fan-out.ts';
import { start } from '../../test/bench/ben-7-start.ts';
import { measure, neverSilently, type Result } from '../../test/bench/run.ts';
import { fail, readArguments } from './local/arguments.ts';
import { stopOnSignals } from './process.mjs';

const benchmarks: readonly Benchmark[] = [
  endToEnd,
  cpuTax,
  databaseCost,
  latency,
  fanOut,
  start,
  codegenTime,
  matchingMarket,
  search,
  live,
  roomStorage,
];

const help = `npm run bench [-- --only BEN-2,BEN-7] [--json]

Measures, and prints each figure with the bar it must reach. Most figures are ratios of alternating runs on the same
machine. A busy machine still distorts them, so the load is printed too.

${benchmarks.map(({ id, title }) => `  ${id.padEnd(7)}${title}`).join('\n')}

  --only LIST  run only these
  --json       print one JSON document instead of the table
  --help       print this text

Exit code 1 if a bar is missed or a benchmark has no result.`;

const values = readArguments(help, { only: { type: 'string' }, json: { type: 'boolean' } });
const asked = values.only?.split(',') ?? benchmarks.map(({ id }) => id);
const unknown = asked.filter((name) => !benchmarks.some(({ id }) => id === name));
if (unknown.length > 0) fail(`There is no benchmark ${unknown.join(', ')}.\n\n${help}`);

let running = 'no benchmark had started';
const finished = neverSilently(() => running);
// If the process ends too early, the message says which benchmark was running.
stopOnSignals();
const results = await measure(
  benchmarks.filter(({ id }) => asked.includes(id)),
  {
    onBegin({ id, title }) {
      running = `${id} was running`;
      if (!values.json) process.stdout.write(`${id}  ${title}\n`);
    },
    onProgress(what) {
      process.stderr.write(`  … ${what}\n`);
    },
    onResult(result) {
      if (!values.json) process.stdout.write(formatLine(result));
    },
  },
);
finished();
if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
process.exitCode = results.every((result) => result.holds) ? 0 : 1;

function formatLine(result: Result): string {
  if ('fault' in result) return `  ✗ FAIL   no result: ${result.fault}\n`;
  const { what, value, bar, unit, detail, atLeast, load } = result;
  const verdict = result.holds ? (bar === null ? '  shown' : '✓ holds') : '✗ FAIL ';
  const figure = `${roundFigure(value)} ${unit}`.trim().padStart(10);
  const limit = bar === null ? 'no bar' : `${atLeast ? 'at least' : 'bar'} ${bar} ${unit}`.trim();
  return `  ${verdict}  ${figure}  (${limit})  ${what}${detail === undefined ? '' : `\n             ${detail}`}; load ${load.toFixed(1)}\n`;
}

/** Rounds a figure to the digits that are needed to compare it with the bar. */
function roundFigure(value: number): string {
  if (Number.isInteger(value)) return String(value);
  if (value < 1) return value.toFixed(3);
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}
