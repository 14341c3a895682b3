/** BEN-10: a search in one room costs the same, however many messages the database has. */
import { median, type Benchmark, type Measurement } from './benchmark.ts';
import { measuredRoomId, READERS, ROOM_MESSAGES, seedSearch } from './scale/seed-search.ts';
import { matchedSender } from './scale/seed-ties.ts';
import { serve, type Cost, type ScaleServer } from './scale/server.ts';
import { shownTable } from './table.ts';

const people = 3000;
const [few, many] = [1000, 1_000_000];
const ROUNDS = 60;

/** What is searched: a pair that a third of all messages contain, a rare one, consonants, one character, two words. */
const queries = ['서울', '한강', 'ㅅㅇ', '서', '서울 이사', 'weekend', '😂'];
const everywhere = (q: string): string => `/chat/messages/search?q=${encodeURIComponent(q)}`;
const inRoom = (q: string): string => `${everywhere(q)}&roomId=${measuredRoomId}`;

export const search: Benchmark = {
  id: 'BEN-10',
  title: `a search in a room of ${ROOM_MESSAGES} messages, with ${many} messages in the database over ${few}`,
  async run(tell) {
    const servers: ScaleServer[] = [];
    try {
      for (const count of [few, many]) {
        tell(`${count} messages`);
        servers.push(await serve(people, {}, (database) => seedSearch(database, count, new Date())));
      }
      return [...(await measureRows(servers)), ...(await measureTime(servers))];
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
  },
};

async function ask(server: ScaleServer, path: string, reader = 0): Promise<Cost> {
  const answer = await server.call(matchedSender(reader % READERS), 'GET', path);
  const { items } = answer.body as { items?: readonly unknown[] };
  if (answer.status !== 200 || items === undefined || items.length === 0)
    throw new Error(`${decodeURIComponent(path)} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

/** Compares what the database counts. Not even one row more is read. */
async function measureRows(servers: readonly ScaleServer[]): Promise<Measurement[]> {
  const lines: string[][] = [];
  let [uneven, most] = [0, 0];
  for (const path of [...queries.map(inRoom), everywhere('서울')]) {
    const isInRoom = path.includes('roomId');
    const costs: string[] = [];
    for (const server of servers) {
      const { roundTrips, statements, rowsRead } = (await ask(server, path)).database;
      costs.push(`${roundTrips} / ${statements} / ${rowsRead}`);
      most = Math.max(most, rowsRead);
    }
    if (isInRoom && new Set(costs).size > 1) uneven += 1;
    lines.push([decodeURIComponent(path), ...costs]);
  }
  const table = shownTable([['round trips / statements / rows read', String(few), String(many)], ...lines]);
  return [
    {
      what: 'searches in a room that cost something else among more messages',
      value: uneven,
      bar: 0,
      unit: '',
      detail: table,
    },
    { what: 'the most rows that one of them reads', value: most, bar: 3500, unit: 'rows' },
  ];
}

/** Compares the time from end to end. The calls alternate between the servers. */
async function measureTime(servers: readonly ScaleServer[]): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  let reader = 0;
  for (const [what, path, bar] of [
    ['a common pair in one room', inRoom('서울'), 1.5],
    ['a rare pair in one room', inRoom('한강'), 1.5],
    ['consonants in one room', inRoom('ㅅㅇ'), null],
    ['one character in one room', inRoom('서'), null],
    ['a common pair in all rooms', everywhere('서울'), null],
  ] as const) {
    const times = servers.map((): number[] => []);
    for (let round = -10; round < ROUNDS; round += 1) {
      reader += 1;
      for (const [index, server] of servers.entries()) {
        const { milliseconds } = await ask(server, path, reader);
        // The first rounds only warm up the servers.
        if (round >= 0) times[index]?.push(milliseconds);
      }
    }
    const [small = Number.NaN, large = Number.NaN] = times.map(median);
    const detail = `${large.toFixed(1)} ms over ${small.toFixed(1)} ms`;
    measured.push({ what, value: large / small, bar, unit: 'x', detail });
  }
  return measured;
}
