/**
 * BEN-12: what a room that stores its messages in its own object would gain over D1 (contract/decisions/0044). Nothing
 * has a bar: the figures say when the move pays.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { median, type Benchmark, type Measurement } from './benchmark.ts';
import { createSeededFile } from './end-to-end/database.ts';
import { type PreparedRequest, sendAll, type Slice } from './end-to-end/load.ts';
import { startServer, type Server } from './end-to-end/server.ts';
import { bundleWorker, randomSecrets } from './production-bundle.ts';
import { makeRoomSchema } from './room-storage/schema.ts';
import { benchId } from './scale/ids.ts';
import { matchedSender } from './scale/seed-ties.ts';

const people = 1000;
/** How much is measured. */
export interface Extent {
  readonly connectionCounts: readonly number[];
  readonly rounds: number;
  /** How many messages one slice sends. */
  readonly messages: number;
  /** So many messages are stored to learn how much room one takes. */
  readonly weighed: number;
}

const extent: Extent = { connectionCounts: [1, 16, 64], rounds: 5, messages: 1280, weighed: 100_000 };
/** 40 letters of Korean, 100 bytes. */
const text = '오늘은 수업이 일찍 끝났어요. 저녁에 이십 분만 영어로 이야기할래요? 좋아요';

const places = ['d1', 'object'] as const;
type Place = (typeof places)[number];

export const roomStorage: Benchmark = {
  id: 'BEN-12',
  title: 'messages of one room a second: in D1, and in the storage of its object',
  run: (tell) => compareStorage(extent, tell),
};

/** Starts a server with both rooms and measures them in turns. */
export async function compareStorage(size: Extent, tell: (what: string) => void): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-room-'));
  try {
    const [database, script] = [join(folder, 'people.sqlite'), join(folder, 'worker.js')];
    createSeededFile(database, people);
    await bundleWorker('test/bench/room-storage/worker.ts', script);
    const server = await startServer({ script, database, variables: randomSecrets() });
    try {
      const found: Measurement[] = [];
      await settle(server, database);
      for (const connections of size.connectionCounts) {
        tell(`${connections} connections`);
        found.push(...(await measure(server, connections, size)));
      }
      await assertPlaces(server, size);
      tell('weighing messages');
      return [...found, weigh(database, size.weighed)];
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sender = matchedSender(0);
const roomId = benchId(sender, 'room');
const pathOf = (place: Place): string => `/${place}/${roomId}/${benchId(sender)}`;

/** Gives the room of one place its own tables. */
async function settle({ origin }: Server, database: string): Promise<void> {
  const body = JSON.stringify(makeRoomSchema(database, roomId));
  const answer = await fetch(`${origin}${pathOf('object')}`, { method: 'PUT', body });
  if (answer.status !== 204) throw new Error(`the room answered ${answer.status}: ${await answer.text()}`);
}

/** Without this, two rooms in D1 would pass for one in D1 and one in its object. */
async function assertPlaces({ origin }: Server, size: Extent): Promise<void> {
  const sent = size.connectionCounts.length * (size.rounds + 1) * size.messages;
  for (const place of places) {
    const stored = await (await fetch(`${origin}${pathOf(place)}`)).text();
    const expected = place === 'd1' ? 0 : sent;
    if (stored !== String(expected)) throw new Error(`${place} has ${stored} messages in its object, not ${expected}`);
  }
}

async function measure({ origin }: Server, connections: number, { rounds, messages }: Extent): Promise<Measurement[]> {
  const slices: Record<Place, Slice[]> = { d1: [], object: [] };
  for (let round = 0; round <= rounds; round += 1)
    for (const place of round % 2 === 0 ? places : places.toReversed()) {
      const slice = await sendAll(origin, messagesTo(place, messages), connections);
      // The first round warms both up.
      if (round > 0) slices[place].push(slice);
    }
  const shown = places.map((place) => ({
    what: `${place === 'd1' ? 'D1' : 'its own object'}, ${connections} at a time`,
    value: median(slices[place].map((each) => each.requests / each.seconds)),
    bar: null,
    unit: 'messages a second',
    detail: `answer after ${latencyOf(slices[place], 0.5)} ms (median), ${latencyOf(slices[place], 0.95)} ms (p95)`,
  }));
  const [inDatabase, inObject] = shown.map(({ value }) => value);
  const ratio = (inObject ?? Number.NaN) / (inDatabase ?? Number.NaN);
  return [...shown, { what: `the object over D1, ${connections} at a time`, value: ratio, bar: null, unit: 'x' }];
}

function messagesTo(place: Place, count: number): PreparedRequest[] {
  const body = JSON.stringify({ text });
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  return Array.from({ length: count }, () => ({ method: 'POST', path: pathOf(place), headers, body, status: 201 }));
}

function latencyOf(slices: readonly Slice[], part: number): string {
  const sorted = slices.flatMap(({ latencies }) => latencies).toSorted((one, other) => one - other);
  return (sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(1);
}

/** Measures how many bytes a message takes in the database, with its indexes. */
function weigh(file: string, count: number): Measurement {
  const database = new DatabaseSync(file);
  const sizeNow = (): number => {
    database.exec('VACUUM');
    return statSync(file).size;
  };
  try {
    const before = sizeNow();
    const uuid = "printf('%s-0000-4000-8000-%012d', substr(lower(hex(randomblob(4))), 1, 8), k)";
    database
      .prepare(
        `WITH RECURSIVE numbers (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM numbers WHERE k < ?)
         INSERT INTO chat_messages (id, room_id, sequence, sender_id, client_message_id, payload_hash, type, text, created_at, op)
         SELECT ${uuid}, r.id, k, r.low_id, ${uuid}, printf('%043d', k), 'text', ?, r.created_at, r.id
         FROM numbers CROSS JOIN chat_rooms r ON r.id = ? ORDER BY k`,
      )
      .run(count, text, roomId);
    return {
      what: 'a message of 40 Korean letters in the database, with its indexes',
      value: (sizeNow() - before) / count,
      bar: null,
      unit: 'bytes',
    };
  } finally {
    database.close();
  }
}
