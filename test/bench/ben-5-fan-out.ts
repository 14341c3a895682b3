/**
 * BEN-5: one public room, many sockets: how much later a message arrives than over an echo that stores nothing.
 *
 * How it is measured. Both servers run and keep their sockets, and rounds of the two alternate, so that what else the
 * machine does falls on both sides. A round gives one p95 over all sockets and messages; the figure is the median of
 * the rounds of the room, less the median of the rounds of the echo. The first round of each side warms up: it counts
 * for order and batches, and not for time. Messages come at random moments, 50 a second on average (exponential gaps,
 * the same for both sides): users do not write in step, and only then do several wait for one batch. The load is a
 * process of its own that reads the bytes of frames (`fan-out/load.ts`), because a client that makes an event of each
 * frame is slower than a server.
 */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueAccessToken } from '../../src/areas/auth/tokens/access-token.ts';
import { readVariable } from '../../src/cli/local/settings.ts';
import { call } from '../support/node/device.ts';
import { type Benchmark, type Measurement, median } from './benchmark.ts';
import { createSeededFile } from './end-to-end/database.ts';
import { startServer, type Server } from './end-to-end/server.ts';
import { type Crowd, type RoundResult, startCrowd } from './fan-out/crowd.ts';
import { insertPublicRoom } from './fan-out/public-room.ts';
import { chanceOf } from './market/random.ts';
import { buildProduction, bundleWorker, randomSecrets } from './production-bundle.ts';
import { benchId } from './scale/ids.ts';
import { FIRST_TIED } from './scale/seed-ties.ts';

/** How much is sent. */
export interface Extent {
  readonly sockets: number;
  readonly senders: number;
  readonly perSecond: number;
  /** Of one round. */
  readonly messages: number;
  readonly rounds: number;
}

const extent: Extent = { sockets: 200, senders: 25, perSecond: 50, messages: 250, rounds: 7 };
const roomId = benchId(1, 'room');
/** The origin that production allows. */
const page = 'https://languagemate.kr';

export const fanOut: Benchmark = {
  id: 'BEN-5',
  title: 'chat: one room with 200 sockets and 50 messages a second, over an echo',
  run: (tell) => measureFanOut(extent, buildOurs, tell),
};

/** Builds as a deployment does. */
async function buildOurs(outfile: string): Promise<void> {
  const folder = `${outfile}.parts`;
  buildProduction(folder);
  renameSync(join(folder, 'index.js'), outfile);
}

/** Users without ties: nobody has blocked anybody. */
function membersOf({ sockets }: Extent): number[] {
  return Array.from({ length: sockets }, (_, index) => FIRST_TIED - 1 - index);
}

/** @param makeOurs writes the bundle of our Worker to this path. */
export async function measureFanOut(
  size: Extent,
  makeOurs: (outfile: string) => Promise<void>,
  tell: (what: string) => void,
): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-fan-out-'));
  const servers: Server[] = [];
  const crowd = startCrowd();
  try {
    const [database, ours, echo] = [join(folder, 'people.sqlite'), join(folder, 'ours.js'), join(folder, 'echo.js')];
    createSeededFile(database, FIRST_TIED);
    insertPublicRoom(database, roomId, membersOf(size));
    tell('building');
    await Promise.all([makeOurs(ours), bundleWorker('test/bench/fan-out/echo-worker.ts', echo)]);
    const variables = randomSecrets();
    const start = async (script: string): Promise<Server> => {
      const server = await startServer({ script, database, variables });
      servers.push(server);
      return server;
    };
    const [bare, server] = [await start(echo), await start(ours)];
    tell('opening sockets');
    for (let socket = 0; socket < size.sockets; socket += 1)
      await crowd.open('echo', `${bare.origin.replace('http', 'ws')}/`, page);
    for (const user of membersOf(size)) await crowd.open('room', await addressFor(server, user, variables), page);
    const results = await runRounds(crowd, size, tell);
    const batches = await server.readNumber(
      `SELECT count(DISTINCT op) AS n FROM chat_messages WHERE room_id = '${roomId}'`,
    );
    return judge(size, results, batches);
  } finally {
    await crowd.stop();
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The address at which a user opens a connection to the room: with a ticket that is good for one. */
async function addressFor({ origin }: Server, user: number, variables: Record<string, string>): Promise<string> {
  const settings = {
    JWT_SECRET: variables['JWT_SECRET'] ?? '',
    JWT_ISSUER: 'https://api.languagemate.kr',
    JWT_AUDIENCE: readVariable('JWT_AUDIENCE'),
  };
  const subject = { userId: benchId(user), email: null, role: 'user', sessionId: benchId(user, 'session') } as const;
  const { token } = await issueAccessToken(settings, subject, new Date());
  const { ticket } = (await call({ origin, token }, 'POST', '/auth/realtime-ticket')) as { ticket: string };
  return `${origin.replace('http', 'ws')}/api/v2/chat/rooms/${roomId}/live?ticket=${ticket}`;
}

interface Results {
  readonly echo: readonly RoundResult[];
  readonly room: readonly RoundResult[];
}

async function runRounds(crowd: Crowd, size: Extent, tell: (what: string) => void): Promise<Results> {
  const results = { echo: [] as RoundResult[], room: [] as RoundResult[] };
  for (let number = 0; number <= size.rounds; number += 1) {
    const chance = chanceOf(number + 1);
    const gaps = Array.from({ length: size.messages }, () => -Math.log(1 - chance.next()));
    const round = { count: size.messages, perSecond: size.perSecond, senders: size.senders, gaps };
    for (const kind of ['echo', 'room'] as const) {
      const result = await crowd.run(kind, round);
      results[kind].push(result);
      tell(`round ${number}, ${kind}: p50 ${result.p50.toFixed(1)}, p95 ${result.p95.toFixed(1)} ms`);
    }
  }
  return results;
}

function judge({ sockets, messages, rounds }: Extent, { echo, room }: Results, batches: number): Measurement[] {
  const [bare, ours] = [p95(echo), p95(room)];
  const sent = messages * (rounds + 1);
  const wrong = Math.max(...room.map(({ faulty }) => faulty));
  const detailOf = (results: readonly RoundResult[]): string =>
    `of ${results
      .slice(1)
      .map((each) => each.p95.toFixed(1))
      .join(', ')}`;
  const detail = `${sockets} sockets, ${sent} messages`;
  return [
    { what: 'an echo, p95, median of rounds', value: bare, bar: null, unit: 'ms', detail: detailOf(echo) },
    { what: 'a message in a room, p95, median of rounds', value: ours, bar: null, unit: 'ms', detail: detailOf(room) },
    { what: 'the room over the echo', value: ours - bare, bar: 25, unit: 'ms' },
    { what: 'sockets without every message, once and in order', value: wrong, bar: 0, unit: 'of them', detail },
    { what: 'batches in D1 for each message', value: batches / sent, bar: 0.99, unit: 'x', detail: `${batches}` },
  ];
}

/** The median over rounds, without the first, which warms up. */
const p95 = (results: readonly RoundResult[]): number => median(results.slice(1).map((each) => each.p95));
