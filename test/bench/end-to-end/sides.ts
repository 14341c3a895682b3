/** The three sides: our Worker and the two twins, with equal databases. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVariable } from '../../../src/cli/local/settings.ts';
import { bundleWorker, randomSecrets } from '../production-bundle.ts';
import { createSeededFile } from './database.ts';
import { assertEqualAnswers, comparable } from './equal-answers.ts';
import { sendAll, sendOne, type PreparedRequest, type Slice } from './load.ts';
import { prepareRequests, type Operation } from './operations.ts';
import { startServer, type Server } from './server.ts';

export const sideNames = ['ours', 'honest', 'plain'] as const;
export type SideName = (typeof sideNames)[number];

export interface Sides {
  /** Sends the next `count` requests of an operation to one side. */
  load(side: SideName, operation: Operation, count: number, connections: number): Promise<Slice>;
  /**
   * Sends the next request of an operation to all sides. Returns what they answered, without what a side makes itself.
   *
   * @throws Error if the answers differ, or if the honest twin logs something else than we do.
   */
  compare(operation: Operation): Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * Starts all sides.
 *
 * @param makeOurs writes the bundle of our Worker to this path.
 */
export async function startSides(people: number, makeOurs: (outfile: string) => Promise<void>): Promise<Sides> {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-sides-'));
  const servers = new Map<SideName, Server>();
  const stop = async (): Promise<void> => {
    await Promise.all([...servers.values()].map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [database, ours, twins] = [join(folder, 'people.sqlite'), join(folder, 'ours.js'), join(folder, 'twins.js')];
    createSeededFile(database, people);
    await Promise.all([makeOurs(ours), bundleWorker('test/bench/end-to-end/twins/worker.ts', twins)]);
    const secrets = randomSecrets();
    await Promise.all(
      sideNames.map(async (side) => {
        const script = side === 'ours' ? ours : twins;
        servers.set(side, await startServer({ script, database, variables: { ...secrets, TWIN: side } }));
      }),
    );
    return sidesOf(servers, secrets['JWT_SECRET'] ?? '', stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function sidesOf(servers: ReadonlyMap<SideName, Server>, jwtSecret: string, stop: Sides['stop']): Sides {
  const settings = {
    JWT_SECRET: jwtSecret,
    JWT_ISSUER: readVariable('JWT_ISSUER'),
    JWT_AUDIENCE: readVariable('JWT_AUDIENCE'),
  };
  const sent = new Map<string, number>();
  // Each side gets the same requests in the same order, however the calls of the sides alternate.
  const nextRequests = (side: SideName, operation: Operation, count: number): Promise<PreparedRequest[]> => {
    const key = `${side} ${operation.name}`;
    const from = sent.get(key) ?? 0;
    sent.set(key, from + count);
    return prepareRequests(operation, { from, count }, settings);
  };
  const serverOf = (side: SideName): Server => {
    const server = servers.get(side);
    if (server === undefined) throw new Error(`${side} has no server`);
    return server;
  };
  /** Waits for the log lines, so that no side works on while another is measured. */
  const takeLog = (side: SideName, requests: number): Promise<readonly string[]> =>
    serverOf(side).takeLog(side === 'plain' ? 0 : requests);
  return {
    load: async (side, operation, count, connections) => {
      const slice = await sendAll(serverOf(side).origin, await nextRequests(side, operation, count), connections);
      await takeLog(side, count);
      return slice;
    },
    compare: async (operation) => {
      const ask = async (side: SideName) => {
        const [request] = await nextRequests(side, operation, 1);
        const answer = request && (JSON.parse(await sendOne(serverOf(side).origin, undefined, request)) as unknown);
        const [line] = await takeLog(side, 1);
        return { answer, logged: line === undefined ? null : { ...(JSON.parse(line) as object), durationMs: 0 } };
      };
      const [ours, honest, plain] = [await ask('ours'), await ask('honest'), await ask('plain')];
      assertEqualAnswers(operation.name, ours.answer, honest.answer);
      assertEqualAnswers(operation.name, ours.answer, plain.answer);
      assertEqualAnswers(`${operation.name}, in the log`, ours.logged, honest.logged);
      return comparable(ours.answer);
    },
    stop,
  };
}
