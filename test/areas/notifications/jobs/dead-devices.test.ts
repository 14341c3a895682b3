/** One dead device delays nobody: measured with 100 subscriptions, 10 of which go to services that never answer. */
import { beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/app.ts';
import { handleQueue } from '../../../../src/jobs/queue.ts';
import { testDeps } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { openBrowser, originOfService, readKeyId, type Browser } from '../../../support/push.ts';
import { freshWorld } from '../../../support/world.ts';
import { order } from './push-orders.ts';

const DEVICES = 100;
/** Of the queue, as wrangler.toml has it. */
const A_BATCH = 10;

/** Writes subscriptions of Mina, more than the API gives to one user. */
async function subscribeMany(): Promise<Browser[]> {
  const keyId = await readKeyId();
  const browsers = await Promise.all(Array.from({ length: DEVICES }, () => openBrowser()));
  const rows = browsers.map(({ subscription: { endpoint, keys } }, index) => ({
    id: `0190aaaa-0000-7000-8000-${String(index).padStart(12, '0')}`,
    endpoint,
    ...keys,
  }));
  await runSql(
    `INSERT INTO push_subscriptions (id, user_id, session_id, endpoint, service, p256dh, auth, key_id, created_at)
      SELECT value ->> 'id', ?1, ?2, value ->> 'endpoint', ?3, value ->> 'p256dh', value ->> 'auth', ?4, '2026-03-02T09:00:00.000Z'
      FROM json_each(?5)`,
    people.mina.id,
    people.mina.sessionId,
    originOfService('google'),
    keyId,
    JSON.stringify(rows),
  );
  return browsers;
}

/** Hands jobs to consumers of the queue, in batches of ten. The queue starts more consumers while others are busy. */
function consume(ids: readonly string[]): Promise<unknown> {
  const batches = Array.from({ length: ids.length / A_BATCH }, (_, n) => ids.slice(n * A_BATCH, (n + 1) * A_BATCH));
  return Promise.all(
    batches.map((bodies) => {
      const messages = bodies.map((body) => ({ id: body, body, ack: () => undefined, retry: () => undefined }));
      return handleQueue({ queue: 'studymate-jobs', messages } as unknown as MessageBatch, testDeps(), runJob);
    }),
  );
}

const taken = async () => (await rowsOf('push_subscriptions WHERE last_success_at IS NOT NULL')).length;

/** The milliseconds until so many devices have what was sent to all of them. */
async function measure(key: string, expected: number): Promise<readonly [number, Promise<unknown>]> {
  await runSql('UPDATE push_subscriptions SET last_success_at = NULL');
  const ids = await order(key);
  expect(ids).toHaveLength(DEVICES);
  const began = performance.now();
  const done = consume(ids);
  await expect.poll(taken, { timeout: 30_000, interval: 50 }).toBe(expected);
  return [performance.now() - began, done];
}

beforeEach(freshWorld);

describe('a device whose push service never answers', () => {
  it('NTF-03, push-N15: delays none of the other 90, and is tried again alone', async () => {
    const browsers = await subscribeMany();
    const [alive, all] = await measure('all alive', DEVICES);
    await all;
    for (const browser of browsers.filter((_, index) => index % 10 === 0)) await browser.answer('hang');
    const [withDead, rest] = await measure('ten dead', 90);
    // A notice that waited for a dead device would come after its ten seconds.
    expect(withDead - alive, `${Math.round(alive)} ms alive, ${Math.round(withDead)} ms with dead ones`).toBeLessThan(
      5000,
    );
    await rest;
    expect(await rowsOf("outbox WHERE delivered_at IS NULL AND kind = 'notifications.push'")).toHaveLength(10);
  }, 60_000);
});
