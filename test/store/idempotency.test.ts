import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assertThat } from '../../src/store/guards.ts';
import { answerStatements, commitOnce, keyedRequest, type KeyedRequest } from '../../src/store/idempotency.ts';
import { template, type Value } from '../../src/store/template.ts';
import { meter } from '../../src/store/metered.ts';
import { newId } from '../../src/platform/ids.ts';
import { passSeconds } from '../support/clock.ts';
import { env, testDeps } from '../support/deps.ts';
import { people } from '../support/people.ts';
import { inParallel } from '../support/race.ts';
import { tasks } from '../../src/app.ts';
import { runScheduled } from '../../src/jobs/run-scheduled.ts';
import { countThings, emptyThings, createThingsTable } from './things.ts';

beforeAll(createThingsTable);
beforeEach(async () => {
  await emptyThings();
  await env.DB.exec('DELETE FROM idempotency_keys');
});

const deps = testDeps();
let counter = 0;
const countAsAnswer = template((attempt: Value<string>) =>
  answerStatements(attempt, 201, sql`SELECT json_object('count', count(*)) FROM things`),
);

function requestOf(changes: Partial<KeyedRequest> & { payload?: unknown } = {}): Promise<KeyedRequest> {
  return keyedRequest({
    userId: people.mina.id,
    operationId: 'createMyExport',
    key: 'key-1',
    payload: { name: 'thing', parts: [1, 2] },
    ...changes,
  });
}

/** Creates one thing with a fresh id; asserts, as services do, that there is none yet. */
async function create(request: KeyedRequest, store = deps) {
  counter += 1;
  const id = `thing-${counter}`;
  return commitOnce(store, request, { status: 201, body: { id } }, [
    assertThat('profile.already_exists', sql`(SELECT count(*) FROM things) < 10`),
    sql`INSERT INTO things (id) VALUES (${id})`,
  ]);
}

async function countKeys(): Promise<number> {
  return (await env.DB.prepare('SELECT count(*) AS n FROM idempotency_keys').first<number>('n')) ?? 0;
}

describe('commitOnce', () => {
  it('IDM-01 answers the same key and payload with the same status and body, marked as replayed', async () => {
    const first = await create(await requestOf());
    const second = await create(await requestOf());
    expect(first).toMatchObject({ status: 201, replayed: false });
    expect(second).toEqual({ ...first, replayed: true });
    expect(await countThings()).toBe(1);
  });

  it('does not fail its own assertions when it replays', async () => {
    const request = await requestOf();
    const assertion = assertThat('profile.already_exists', sql`NOT EXISTS (SELECT 1 FROM things)`);
    const attempt = () =>
      commitOnce(deps, request, { status: 201, body: null }, [assertion, sql`INSERT INTO things (id) VALUES ('only')`]);
    expect(await attempt()).toEqual({ status: 201, body: null, replayed: false });
    expect(await attempt()).toEqual({ status: 201, body: null, replayed: true });
  });

  it('treats another order of properties as the same payload', async () => {
    await create(await requestOf({ payload: { a: 1, b: { c: 2, d: 3 } } }));
    expect(await create(await requestOf({ payload: { b: { d: 3, c: 2 }, a: 1 } }))).toMatchObject({ replayed: true });
  });

  it('IDM-02 refuses the same key with another payload, and changes nothing', async () => {
    await create(await requestOf());
    await expect(create(await requestOf({ payload: { name: 'other' } }))).rejects.toMatchObject({
      refusal: { problem: 'idempotency.key_reused' },
    });
    expect(await countThings()).toBe(1);
  });

  it.each([
    ['another operation', { operationId: 'reportUser' }],
    ['another person', { userId: people.jisoo.id }],
    ['another key', { key: 'key-2' }],
  ])('IDM-02 keeps %s independent', async (_, changes) => {
    await create(await requestOf());
    expect(await create(await requestOf(changes))).toMatchObject({ replayed: false });
    expect(await countThings()).toBe(2);
  });

  it('IDM-03 has one effect and one body for 50 parallel calls with one key', async () => {
    const request = await requestOf();
    const answers = await inParallel(50, () => create(request));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await countThings()).toBe(1);
  });

  it('IDM-03 has 5 effects in each of 5 rounds of 50 parallel calls with 5 keys', async () => {
    for (let round = 1; round <= 5; round += 1) {
      await emptyThings();
      const requests = await inParallel(5, (index) => requestOf({ key: `round-${round}-${index}` }));
      const answers = await inParallel(50, (index) => create(requests[index % 5] as KeyedRequest));
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(5);
      expect(await countThings()).toBe(5);
    }
  });

  it('IDM-04 finds the effect in a retry when the answer to a commit was lost, and does not repeat it', async () => {
    const request = await requestOf();
    await expect(create(request, { ...deps, db: failing(env.DB, ['after']) })).rejects.toThrow('connection lost');
    expect(await countThings()).toBe(1);
    expect(await create(request)).toMatchObject({ status: 201, replayed: true });
    expect(await countThings()).toBe(1);
  });

  it('IDM-08 has one effect for each of 300 clients that retry over a database that fails before or after', async () => {
    const unreliable = {
      ...deps,
      db: failing(env.DB, fc.sample(fc.constantFrom('before', 'after', 'not'), { seed: 8, numRuns: 4000 })),
    };
    await inParallel(300, async (index) => {
      const request = await requestOf({ key: `client-${index}` });
      const answers = [];
      while (answers.length < 2) {
        const answer = await commitOnce(unreliable, request, { status: 201, body: { index } }, [
          sql`INSERT INTO things (id) VALUES (${newId()})`,
        ]).catch(() => null);
        if (answer !== null) answers.push(answer.body.index);
      }
      expect(answers).toEqual([index, index]);
    });
    expect(await countThings()).toBe(300);
  });

  it('IDM-05 keeps no key of a refused or failed request, and the same key works afterwards', async () => {
    const request = await requestOf();
    const attempt = (size: number) =>
      commitOnce(deps, request, { status: 201, body: { size } }, [
        sql`INSERT INTO things (id, size) VALUES ('a', ${size})`,
      ]);
    await expect(attempt(0)).rejects.toThrow('check');
    expect(await countKeys()).toBe(0);
    expect(await attempt(1)).toMatchObject({ replayed: false });
  });

  it('IDM-05 forgets a key after 24 hours, whether the cron has deleted it or not', async () => {
    await create(await requestOf());
    passSeconds(24 * 3600 - 1);
    expect(await create(await requestOf())).toMatchObject({ replayed: true });
    await runScheduled(deps, tasks);
    expect(await countKeys()).toBe(1);
    passSeconds(1);
    expect(await create(await requestOf({ payload: 'another' }))).toMatchObject({ replayed: false });
    passSeconds(24 * 3600);
    await runScheduled(deps, tasks);
    expect(await countKeys()).toBe(0);
  });

  it('costs nothing without a key, and one round trip with a key', async () => {
    for (const [key, statements] of [
      [undefined, 2],
      ['key-1', 4],
    ] as const) {
      const { db, counts } = meter(env.DB);
      await create(await requestOf({ key }), { ...deps, db });
      expect(counts).toMatchObject({ roundTrips: 1, statements });
    }
    expect(await countKeys()).toBe(1);
  });

  it.each([['key-1'], [undefined]])('stores the body that SQL makes (key %s)', async (key) => {
    const request = await requestOf({ key });
    const attempt = () =>
      commitOnce<201, { count: number }>(deps, request, { status: 201, answerFrom: countAsAnswer }, [
        sql`INSERT INTO things (id) VALUES (${crypto.randomUUID()})`,
      ]);
    expect(await attempt()).toEqual({ status: 201, body: { count: 1 }, replayed: false });
    const replayed = key !== undefined;
    expect(await attempt()).toEqual({ status: 201, body: { count: replayed ? 1 : 2 }, replayed });
  });
});

/**
 * Returns a database whose batches can fail. `before` fails before the batch runs. `after` runs the batch and loses its
 * result. The list is used from its end. When it is empty, all batches succeed.
 */
function failing(db: D1Database, fates: ('before' | 'after' | 'not')[]): D1Database {
  return {
    prepare: (query) => db.prepare(query),
    exec: (query) => db.exec(query),
    dump: () => db.dump(),
    withSession: (constraint) => db.withSession(constraint),
    batch: async <T>(statements: D1PreparedStatement[]) => {
      const fate = fates.pop() ?? 'not';
      if (fate === 'before') throw new Error('connection lost');
      const results = await db.batch<T>(statements);
      if (fate === 'after') throw new Error('connection lost');
      return results;
    },
  };
}

it('passes on an abort inside the effects, and does not take it for a replay', async () => {
  await expect(
    commitOnce(deps, await requestOf(), { status: 201, body: null }, [assertThat('profile.missing', sql`false`)]),
  ).rejects.toMatchObject({ refusal: { problem: 'profile.missing' } });
});
