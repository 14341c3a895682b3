import { readFileSync } from 'node:fs';
import { median, type Benchmark } from './benchmark.ts';
import { serve, type DatabaseCost, type ScaleServer } from './scale/server.ts';
import { townReader, works, type Work } from './scale/works.ts';
import { shownTable } from './table.ts';

/** Numbers of users in the measured databases. */
const sizes = [1000, 10_000, 100_000, 1_000_000];
const figures = ['roundTrips', 'statements', 'rowsRead', 'rowsWritten'] as const;

/**
 * BEN-3: the database cost of an operation of matching, sessions, chat or statistics does not depend on the number of
 * users. Not even one row more is read or written.
 */
export const databaseCost: Benchmark = {
  id: 'BEN-3',
  title: `what an operation of matching, sessions, chat or statistics asks of the database, with ${sizes.join(', ')} people`,
  async run(tell) {
    const costs = new Map<Work, DatabaseCost[]>(works.map((work) => [work, []]));
    for (const size of sizes) {
      tell(`${size} people`);
      for (const [work, cost] of await costsWith(size)) costs.get(work)?.push(cost);
    }
    const all = [...costs];
    const uneven = all.filter(([, each]) => new Set(each.map(shown)).size > 1).map(([work]) => nameOf(work));
    const budgets = budgetsOf();
    const over = all
      .filter(([{ operationId }, each]) =>
        each.some((cost) => figures.some((figure) => !(cost[figure] <= (budgets.get(operationId)?.[figure] ?? -1)))),
      )
      .map(([work]) => nameOf(work));
    const rowsOf = (meant: string): number[] =>
      all.filter(([{ as }]) => as.endsWith(meant)).flatMap(([, each]) => each.map(({ rowsRead }) => rowsRead));
    // If nobody fits, every row read belongs to the search. The search reads at every point.
    const [first, found] = [rowsOf('page of one'), rowsOf('nobody fits')];
    const costsOf = (past: string): string[] =>
      all
        .filter(([{ as }]) => as.endsWith(past))
        .map(([{ operationId }, each]) => `${operationId} ${each.map(shown).join()}`);
    const [short, long] = [costsOf('a short past'), costsOf('a long past')];
    const longer = short.filter((cost, index) => cost !== long[index]);
    const table = shownTable([
      ['statements / rows read / rows written', ...sizes.map(String)],
      ...all.map(([work, each]) => [nameOf(work), ...each.map(shown)]),
    ]);
    return [
      { what: 'rows read to find people', value: Math.max(...first), bar: 500, unit: 'rows' },
      { what: 'rows read to find people where nobody fits', value: Math.max(...found), bar: 2300, unit: 'rows' },
      { what: `operations over their x-budget${list(over)}`, value: over.length, bar: 0, unit: '' },
      {
        what: `operations of statistics that cost something else after 100,000 events than after 100${list(longer)}`,
        value: short.length === 3 && long.length === 3 ? longer.length : Number.NaN,
        bar: 0,
        unit: '',
      },
      {
        what: `operations that cost something else among more people${list(uneven)}`,
        value: uneven.length,
        bar: 0,
        unit: '',
        detail: table,
      },
    ];
  },
};

async function costsWith(size: number): Promise<(readonly [Work, DatabaseCost])[]> {
  const server = await serve(size);
  try {
    const costs: (readonly [Work, DatabaseCost])[] = [];
    for (const work of works) {
      const { status, body, database } = await work.call(server);
      if (status >= 300)
        throw new Error(`${nameOf(work)} with ${size} people answered ${status}: ${JSON.stringify(body)}`);
      costs.push([work, database]);
    }
    return costs;
  } finally {
    await server.stop();
  }
}

const shown = ({ statements, rowsRead, rowsWritten }: DatabaseCost): string =>
  [statements, rowsRead, rowsWritten].join(' / ');
const nameOf = ({ operationId, as }: Work): string => (as === '' ? operationId : `${operationId}, ${as}`);
const list = (names: readonly string[]): string => names.map((name) => `; ${name}`).join('');

/** Returns the `x-budget` that each operation declares. */
function budgetsOf(): Map<string, DatabaseCost> {
  const model = JSON.parse(readFileSync(new URL('../../generated/model/operations.json', import.meta.url), 'utf8')) as {
    readonly operations: readonly { readonly id: string; readonly budget: DatabaseCost }[];
  };
  return new Map(model.operations.map(({ id, budget }) => [id, budget]));
}

const ROUNDS = 60;
const [few, many] = [1000, 100_000];

/**
 * BEN-4: compares the latency of a page of recommendations with many users and with few. Both servers run at the same
 * time. The calls alternate between them.
 */
export const latency: Benchmark = {
  id: 'BEN-4',
  title: `median latency of a page of recommendations, ${many} people over ${few}`,
  async run() {
    const servers: ScaleServer[] = [];
    try {
      for (const size of [few, many]) servers.push(await serve(size));
      const times = servers.map((): number[] => []);
      for (let round = -10; round < ROUNDS; round += 1) {
        for (const [index, server] of servers.entries()) {
          const { status, milliseconds } = await server.call(
            townReader(2 * (round + 10)),
            'GET',
            '/matching/recommendations',
          );
          if (status !== 200) throw new Error(`a page of recommendations answered ${status}`);
          // The first rounds only warm up the servers.
          if (round >= 0) times[index]?.push(milliseconds);
        }
      }
      const [small = Number.NaN, large = Number.NaN] = times.map(median);
      return [
        {
          what: 'a page of recommendations',
          value: large / small,
          bar: 1.3,
          unit: 'x',
          detail: `${large.toFixed(1)} ms over ${small.toFixed(1)} ms`,
        },
      ];
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
  },
};
