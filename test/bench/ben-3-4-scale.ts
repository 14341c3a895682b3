import { median, type Benchmark } from './benchmark.ts';
import { benchId } from './scale/seed-people.ts';
import { serve, type Cost, type ScaleServer } from './scale/server.ts';
import { shownTable } from './table.ts';

/** Numbers of people to measure with. */
const sizes = [1000, 10_000, 100_000, 1_000_000];
/** A seek that comes to the end of its circle sees the row behind it; a list has eight seeks at most. Smaller pools end more often. */
const CIRCLE_ENDS = 8;

/** A call whose cost is looked at; person 0 and her like speak Korean, person 1 and his English. */
type Work = readonly [name: string, call: (server: ScaleServer) => Promise<Cost>];

const works: readonly Work[] = [
  ['listRecommendations', (server) => server.call(0, 'GET', '/matching/recommendations')],
  ['listRecommendations, 100', (server) => server.call(2, 'GET', '/matching/recommendations?limit=100')],
  ['listRecommendations, nobody fits', (server) => server.call(4, 'GET', '/matching/recommendations?minOverlapMinutes=10080')],
  ['getCompatibility', (server) => server.call(0, 'GET', `/matching/compatibility/${benchId(1)}`)],
  ['saveRecommendationFeedback', (server) => server.call(0, 'PUT', `/matching/recommendations/${benchId(3)}/feedback`, { kind: 'not_my_level' })],
  ['getMatchPreferences', (server) => server.call(0, 'GET', '/matching/preferences')],
  ['updateMatchPreferences', (server) => server.call(6, 'PATCH', '/matching/preferences', { partnerAgeBands: ['25-34', '35-44'] })],
  ['createMatchRequest', (server) => server.call(0, 'POST', '/matching/requests', { receiverId: benchId(5) })],
  ['listMatchRequests', (server) => server.call(5, 'GET', '/matching/requests')],
  ['listMatches', (server) => server.call(0, 'GET', '/matching/matches')],
  ['getMatchingSummary', (server) => server.call(0, 'GET', '/matching/summary')],
];

/** BEN-3: what the operations of matching ask of the database does not depend on how many people there are. */
export const databaseCost: Benchmark = {
  id: 'BEN-3',
  title: `statements and rows an operation of matching, with ${sizes.join(', ')} people`,
  async run() {
    const costs = new Map<string, (readonly [statements: number, rowsRead: number, rowsWritten: number])[]>(works.map(([name]) => [name, []]));
    let mostFound = 0;
    for (const size of sizes) {
      const server = await serve(size);
      try {
        for (const [name, call] of works) {
          const { status, body, database } = await call(server);
          if (status >= 300) throw new Error(`${name} with ${size} people answered ${status}: ${JSON.stringify(body)}`);
          const { statements = 0, rowsRead = 0, rowsWritten = 0 } = database;
          costs.get(name)?.push([statements, rowsRead, rowsWritten]);
          // Nobody fits: all that was read was read to find people.
          if (name.endsWith('nobody fits')) mostFound = Math.max(mostFound, rowsRead);
        }
      } finally {
        await server.stop();
      }
    }
    const uneven = [...costs].filter(([name, each]) => differs(each, name.startsWith('listRecommendations') ? CIRCLE_ENDS : 0)).map(([name]) => name);
    const table = shownTable([['statements / rows read / rows written', ...sizes.map(String)], ...[...costs].map(([name, each]) => [name, ...each.map((cost) => cost.join(' / '))])]);
    return [
      { what: 'rows read to find people', value: mostFound, bar: 500, unit: 'rows' },
      { what: `operations that cost something else among more people${uneven.map((name) => `, ${name}`).join('')}`, value: uneven.length, bar: 0, unit: '', detail: table },
    ];
  },
};

/** Whether costs differ between sizes, rows read by more than so many. */
function differs(costs: readonly (readonly [number, number, number])[], rows: number): boolean {
  const spread = (index: 0 | 1 | 2): number => Math.max(...costs.map((cost) => cost[index])) - Math.min(...costs.map((cost) => cost[index]));
  return spread(0) > 0 || spread(1) > rows || spread(2) > 0;
}

const ROUNDS = 60;
const [few, many] = [1000, 100_000];

/** BEN-4: a page of recommendations takes as long among many people as among few. Both servers run; calls take turns. */
export const latency: Benchmark = {
  id: 'BEN-4',
  title: `median latency of a page of recommendations, ${many} people over ${few}`,
  async run() {
    const servers = [await serve(few), await serve(many)] as const;
    try {
      const times: [number[], number[]] = [[], []];
      for (let round = -10; round < ROUNDS; round += 1) {
        for (const index of [0, 1] as const) {
          const { milliseconds } = await servers[index].call(2 * (round + 10), 'GET', '/matching/recommendations');
          // The first ones warm up.
          if (round >= 0) times[index].push(milliseconds);
        }
      }
      const [small, large] = [median(times[0]), median(times[1])];
      return [{ what: 'a page of recommendations', value: large / small, bar: 1.3, unit: 'x', detail: `${large.toFixed(1)} ms over ${small.toFixed(1)} ms` }];
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
  },
};
