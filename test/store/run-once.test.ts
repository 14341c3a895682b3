import { millisecondsIn } from '../../src/platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keyedRequest, runOnce, type KeyedRequest } from '../../src/store/idempotency.ts';
import { assertThat } from '../../src/store/guards.ts';
import { staleClaim } from '../../src/store/idempotency-keys.ts';
import { passSeconds } from '../support/clock.ts';
import { env, testDeps } from '../support/deps.ts';
import { people } from '../support/people.ts';
import { inParallel } from '../support/race.ts';
import { countThings, emptyThings, createThingsTable } from './things.ts';

const deps = testDeps();

beforeAll(createThingsTable);
beforeEach(async () => {
  await emptyThings();
  await env.DB.exec('DELETE FROM idempotency_keys');
});

function requestOf(payload: unknown = 'picture'): Promise<KeyedRequest> {
  return keyedRequest({ userId: people.mina.id, operationId: 'uploadProfileImage', key: 'key-1', payload });
}

/** An effect outside D1: it puts an object into R2, then requests a row that points to it. */
function upload(id: string, failure?: 'before' | 'in the commit') {
  return async () => {
    if (failure === 'before') throw new Error('storage is down');
    await env.FILES.put(`effects/${id}`, id);
    const size = failure === 'in the commit' ? 0 : 1;
    return {
      status: 201 as const,
      body: { id },
      statements: [sql`INSERT INTO things (id, size) VALUES (${id}, ${size})`],
    };
  };
}

const permitted = [assertThat('auth.account_suspended', sql`1`)];
const refused = [assertThat('auth.account_suspended', sql`0`)];

async function countObjects(): Promise<number> {
  return (await env.FILES.list({ prefix: 'effects/' })).objects.length;
}

describe('runOnce', () => {
  beforeEach(async () => {
    for (const { key } of (await env.FILES.list({ prefix: 'effects/' })).objects) await env.FILES.delete(key);
  });

  it('runs the work once and replays its answer afterwards', async () => {
    expect(await runOnce(deps, await requestOf(), permitted, upload('a'))).toEqual({
      status: 201,
      body: { id: 'a' },
      replayed: false,
    });
    expect(await runOnce(deps, await requestOf(), permitted, upload('b'))).toEqual({
      status: 201,
      body: { id: 'a' },
      replayed: true,
    });
    expect(await countObjects()).toBe(1);
  });

  it('runs every time without a key', async () => {
    const request = { ...(await requestOf()), key: undefined };
    await runOnce(deps, request, permitted, upload('a'));
    expect(await runOnce(deps, request, permitted, upload('b'))).toMatchObject({ body: { id: 'b' }, replayed: false });
    expect(await countThings()).toBe(2);
  });

  it.each(['key-1', undefined])(
    'fault-X3: does nothing and stores no key if the caller may not (key: %s)',
    async (key) => {
      const request = { ...(await requestOf()), key };
      await expect(runOnce(deps, request, refused, upload('a'))).rejects.toMatchObject({
        refusal: { problem: 'auth.account_suspended' },
      });
      expect(await countObjects()).toBe(0);
      expect(await runOnce(deps, request, permitted, upload('b'))).toMatchObject({
        body: { id: 'b' },
        replayed: false,
      });
    },
  );

  it('replays the answer to a caller who may no longer', async () => {
    await runOnce(deps, await requestOf(), permitted, upload('a'));
    expect(await runOnce(deps, await requestOf(), refused, upload('b'))).toMatchObject({
      body: { id: 'a' },
      replayed: true,
    });
  });

  it('IDM-03 runs the work once for 50 parallel calls; the others get its answer or hear that it is in progress', async () => {
    const request = await requestOf();
    const outcomes = await inParallel(50, (index) =>
      runOnce(deps, request, permitted, upload(`t${index}`)).then(
        ({ body }) => body.id,
        (error: Error) => error.message,
      ),
    );
    expect(await countObjects()).toBe(1);
    expect(await countThings()).toBe(1);
    const made = await env.DB.prepare('SELECT id FROM things').first('id');
    expect(outcomes).toContain(made);
    expect(outcomes.filter((outcome) => outcome !== made && outcome !== 'idempotency.in_progress')).toEqual([]);
  });

  it('refuses another payload, also while the first one is running', async () => {
    const other = await requestOf('another picture');
    const reused = { refusal: { problem: 'idempotency.key_reused' } };
    await runOnce(deps, await requestOf(), permitted, async () => {
      await expect(runOnce(deps, other, permitted, upload('b'))).rejects.toMatchObject(reused);
      return upload('a')();
    });
    await expect(runOnce(deps, other, permitted, upload('b'))).rejects.toMatchObject(reused);
  });

  it.each(['before', 'in the commit'] as const)(
    'releases the key after a failure %s, so that a retry does the work',
    async (failure) => {
      await expect(runOnce(deps, await requestOf(), permitted, upload('a', failure))).rejects.toThrow();
      expect(await countThings()).toBe(0);
      expect(await runOnce(deps, await requestOf(), permitted, upload('a'))).toMatchObject({
        body: { id: 'a' },
        replayed: false,
      });
    },
  );

  it('IDM-04 lets a retry take over the key after a crash between effect and answer, when the claim is stale', async () => {
    const request = await requestOf();
    const crashed = new Promise<never>(() => {});
    let started = (): void => {};
    const hasStarted = new Promise<void>((resolve) => (started = resolve));
    void runOnce(deps, request, permitted, () => {
      started();
      return crashed;
    });
    await hasStarted;
    passSeconds(millisecondsIn(staleClaim) / 1000 - 1);
    await expect(runOnce(deps, request, permitted, upload('a'))).rejects.toMatchObject({
      refusal: { problem: 'idempotency.in_progress' },
    });
    passSeconds(1);
    expect(await runOnce(deps, request, permitted, upload('a'))).toMatchObject({ body: { id: 'a' }, replayed: false });
  });

  it('commits nothing for a holder whose claim was taken over, and answers what its successor answered', async () => {
    const request = await requestOf();
    const late = await runOnce(deps, request, permitted, async () => {
      passSeconds(millisecondsIn(staleClaim) / 1000);
      await runOnce(deps, request, permitted, upload('successor'));
      return upload('late')();
    });
    expect(late).toEqual({ status: 201, body: { id: 'successor' }, replayed: true });
    expect(await countThings()).toBe(1);
  });
});
