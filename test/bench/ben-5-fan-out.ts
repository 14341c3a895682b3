/** BEN-5: one public room, many sockets: how much later a message arrives than over an echo that stores nothing. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueAccessToken } from '../../src/areas/auth/tokens/access-token.ts';
import { readVariable } from '../../src/cli/local/settings.ts';
import { call } from '../support/node/device.ts';
import type { Benchmark, Measurement } from './benchmark.ts';
import { createSeededFile } from './end-to-end/database.ts';
import { startServer, type Server } from './end-to-end/server.ts';
import { insertPublicRoom } from './fan-out/public-room.ts';
import { openCrowd, sendSteadily, type Crowd } from './fan-out/sockets.ts';
import { buildProduction, bundleWorker, randomSecrets } from './production-bundle.ts';
import { benchId } from './scale/ids.ts';
import { FIRST_TIED } from './scale/seed-ties.ts';

/** How much is sent. */
export interface Extent {
  readonly sockets: number;
  readonly senders: number;
  readonly perSecond: number;
  readonly messages: number;
}

const extent: Extent = { sockets: 200, senders: 25, perSecond: 50, messages: 1000 };
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
    tell('echo');
    const bare = await runEcho(await start(echo), size);
    tell('room');
    const server = await start(ours);
    const room = await runRoom(server, size, variables['JWT_SECRET'] ?? '');
    const batches = await server.readNumber(
      `SELECT count(DISTINCT op) AS n FROM chat_messages WHERE room_id = '${roomId}'`,
    );
    return judge(size, bare, room, batches);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runEcho({ origin }: Server, size: Extent): Promise<Crowd> {
  const address = `${origin.replace('http', 'ws')}/`;
  const addresses = Array.from({ length: size.sockets }, () => () => Promise.resolve(address));
  const crowd = await openCrowd(addresses, page, (frame) => {
    const { number, sentAt } = JSON.parse(frame) as { number: number; sentAt: number }; // as it is written below
    return { number, sentAt };
  });
  await sendAndClose(crowd, size, (index) => JSON.stringify({ number: index + 1, sentAt: performance.now() }));
  return crowd;
}

async function runRoom({ origin }: Server, size: Extent, jwtSecret: string): Promise<Crowd> {
  const [JWT_ISSUER, JWT_AUDIENCE] = ['https://api.languagemate.kr', readVariable('JWT_AUDIENCE')];
  const addresses = membersOf(size).map((user) => async () => {
    const subject = { userId: benchId(user), email: null, role: 'user', sessionId: benchId(user, 'session') } as const;
    const settings = { JWT_SECRET: jwtSecret, JWT_ISSUER, JWT_AUDIENCE };
    const { token } = await issueAccessToken(settings, subject, new Date());
    const { ticket } = (await call({ origin, token }, 'POST', '/auth/realtime-ticket')) as { ticket: string };
    return `${origin.replace('http', 'ws')}/api/v2/chat/rooms/${roomId}/live?ticket=${ticket}`;
  });
  const crowd = await openCrowd(addresses, page, readPosted);
  await sendAndClose(crowd, size, () =>
    JSON.stringify({ type: 'send', clientMessageId: crypto.randomUUID(), text: `at ${performance.now()}` }),
  );
  return crowd;
}

/** The message of a frame that shows one. */
function readPosted(frame: string): { readonly number: number; readonly sentAt: number } | null {
  const { type, message } = JSON.parse(frame) as { type: string; message?: { sequence: number; text: string } };
  // The sender gets the answer to its frame, and the message like everybody else.
  if (type !== 'posted' || message === undefined) return null;
  return { number: message.sequence, sentAt: Number(message.text.replace('at ', '')) };
}

async function sendAndClose(crowd: Crowd, size: Extent, textOf: (index: number) => string): Promise<void> {
  const { messages: count, perSecond, senders } = size;
  await sendSteadily(crowd, { count, everyMs: 1000 / perSecond, senders }, textOf);
  crowd.close();
}

function judge({ sockets, messages }: Extent, echo: Crowd, room: Crowd, batches: number): Measurement[] {
  const wrong = room.arrivals.filter(
    (each) => each.length !== messages || each.some(({ number }, index) => number !== index + 1),
  ).length;
  const [bare, ours] = [p95(echo), p95(room)];
  const detail = `${sockets} sockets, ${messages} messages`;
  return [
    { what: 'an echo, p95', value: bare, bar: null, unit: 'ms', detail },
    { what: 'a message in a room, p95', value: ours, bar: null, unit: 'ms', detail },
    { what: 'the room over the echo', value: ours - bare, bar: 25, unit: 'ms' },
    { what: 'sockets without every message, once and in order', value: wrong, bar: 0, unit: 'of them', detail },
    { what: 'batches in D1 for each message', value: batches / messages, bar: 0.99, unit: 'x', detail: `${batches}` },
  ];
}

function p95({ arrivals }: Crowd): number {
  const sorted = arrivals.flatMap((each) => each.map(({ milliseconds }) => milliseconds)).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}
