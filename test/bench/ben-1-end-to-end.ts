/**
 * BEN-1: compares the requests a second of our Worker with those of two twins in bare Hono, through Miniflare's own
 * port. `end-to-end/twins` says what the twins do. All sides have equal databases.
 */
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { median, type Benchmark, type Measurement } from './benchmark.ts';
import { CALLERS, operationsAmong, oneRow, type Operation } from './end-to-end/operations.ts';
import { race, speedOver, type Result } from './end-to-end/race.ts';
import { sideNames, startSides, type Sides } from './end-to-end/sides.ts';
import { buildProduction } from './production-bundle.ts';
import { shownTable } from './table.ts';

const people = 8000;
const connectionCounts = [1, 4, 16];
const rules = { rounds: 9, sliceSeconds: 0.4 };

/** One operation with one number of connections, and how ours, the honest twin and the plain twin did. */
interface Cell {
  readonly operation: Operation;
  readonly connections: number;
  readonly ours: Result;
  readonly honest: Result;
  readonly plain: Result;
}

export const endToEnd: Benchmark = {
  id: 'BEN-1',
  title: 'requests a second from end to end, over a twin in bare Hono',
  async run(tell) {
    tell('building');
    const sides = await startSides(people, buildInto);
    try {
      const operations = operationsAmong(people);
      // Also shows all callers their recommendations, which changes the database once a day.
      for (const operation of Object.values(operations))
        for (let caller = 0; caller < CALLERS; caller += 1) await sides.compare(operation);
      const cells: Cell[] = [];
      for (const operation of Object.values(operations))
        for (const connections of connectionCounts) {
          tell(`${operation.name}, ${connections} connections`);
          cells.push(await measureCell(sides, operation, connections));
        }
      return [...judge(cells), await compareWithOneRow(sides, operations.profile)];
    } finally {
      await sides.stop();
    }
  },
};

/** Builds as a deployment does, and leaves the bundle at this path. */
async function buildInto(outfile: string): Promise<void> {
  const folder = join(dirname(outfile), 'production');
  buildProduction(folder);
  renameSync(join(folder, 'index.js'), outfile);
}

async function measureCell(sides: Sides, operation: Operation, connections: number): Promise<Cell> {
  const contenders = sideNames.map((side) => ({ side, operation }));
  const [ours, honest, plain] = await race(sides, contenders, { ...rules, connections });
  if (!ours || !honest || !plain) throw new Error(`${operation.name} was not measured`);
  return { operation, connections, ours, honest, plain };
}

function judge(cells: readonly Cell[]): Measurement[] {
  const ratios = cells.map(({ ours, honest }) => speedOver(ours, honest));
  const busiest = Math.max(
    ...cells.flatMap(({ ours, honest, plain }) => [ours, honest, plain].map((each) => each.busiest)),
  );
  return [
    {
      what: 'requests a second over the honest twin, median of the cells',
      value: median(ratios),
      bar: 0.9,
      atLeast: true,
      unit: 'x',
    },
    {
      what: 'requests a second over the honest twin, lowest cell',
      value: Math.min(...ratios),
      bar: 0.8,
      atLeast: true,
      unit: 'x',
      detail:
        `medians of ${rules.rounds} rounds; sending took at most ${Math.round(busiest * 100)} % of one processor\n             ` +
        shownTable([columns, ...cells.map(rowOf)]),
    },
  ];
}

const columns = ['requests a second (p50 in ms)', 'ours', 'honest twin', 'plain twin', 'over honest', 'over plain'];

function rowOf({ operation, connections, ours, honest, plain }: Cell): string[] {
  const shown = ({ perSecond, latency }: Result): string =>
    `${median(perSecond).toFixed(0)} (${median(latency).toFixed(1)})`;
  const ratios = [honest, plain].map((twin) => speedOver(ours, twin).toFixed(2));
  return [`${operation.name}, ${connections}`, ...[ours, honest, plain].map(shown), ...ratios];
}

/** Compares the read of one's own profile with the read of one row by its key, in the style of the honest twin. */
async function compareWithOneRow(sides: Sides, profile: Operation): Promise<Measurement> {
  const contenders = [
    { side: 'ours', operation: profile },
    { side: 'honest', operation: oneRow },
  ] as const;
  const [ours, row] = await race(sides, contenders, { ...rules, connections: 1 });
  if (!ours || !row) throw new Error('nothing was measured');
  const [mine, least] = [median(ours.latency), median(row.latency)];
  return {
    what: 'time of a profile read, over the read of one row by its key in bare Hono',
    value: speedOver(row, ours),
    bar: 1.3,
    unit: 'x',
    detail: `one connection; median latency ${mine.toFixed(2)} ms over ${least.toFixed(2)} ms`,
  };
}
