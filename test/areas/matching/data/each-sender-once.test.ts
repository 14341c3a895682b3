/** Tests that nobody makes the response rate of a user by asking again and again. */
import { beforeEach, describe, expect, it } from 'vitest';
import { responseSample } from '../../../../src/areas/matching/rules/limits.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { deriveAll } from '../../../support/derived.ts';
import { runCron } from '../../../support/jobs.ts';
import { createRequest, decideRequest, rowsOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const DAY = 86_400;

beforeEach(async () => {
  await freshWorld();
  for (const as of ['jisoo', 'yuki', 'hana'] as const)
    await callSuccessfully(as, 'PUT', '/users/me/languages', {
      native: [{ language: 'ko' }],
      learning: [{ language: 'en', level: 'B1', targetLevel: 'C2' }],
    });
});

/** What counts of Daniel: in his summary, and in the pool, also after a computation from the beginning. */
async function readFigures(): Promise<object> {
  const counted = async (): Promise<unknown[]> => {
    const rows = await rowsOf<{ answered_requests: number; missed_requests: number }>(
      'match_pool WHERE user_id = ? LIMIT 1',
      people.daniel.id,
    );
    return rows.map(({ answered_requests: answered, missed_requests: missed }) => ({ answered, missed }));
  };
  const [kept] = await counted();
  await env.DB.prepare('DELETE FROM match_pool').run();
  await deriveAll();
  expect(await counted()).toEqual([kept]);
  const summary = await callSuccessfully<Record<string, unknown>>('daniel', 'GET', '/matching/summary');
  return { ...(kept as object), unanswered: summary['unansweredRequests'], rate: summary['responseRate'] };
}

/** Waits until the open requests expire. */
async function letExpire(): Promise<void> {
  passSeconds(7 * DAY + 60);
  await runCron();
}

/** Jisoo asks, Daniel accepts, and Jisoo ends the match. */
async function meetAndPart(): Promise<void> {
  const { body } = await decideRequest('daniel', await createRequest('jisoo', 'daniel'), 'accept');
  const { match } = body as { match: { matchId: string } };
  await callSuccessfully('jisoo', 'DELETE', `/matching/matches/${match.matchId}`);
  passSeconds(1);
}

describe('the response rate counts each sender once', () => {
  it('fault-X4: three accounts that ask each week make three misses, not 24', async () => {
    const senders: readonly PersonName[] = ['jisoo', 'yuki', 'hana'];
    for (let week = 0; week < 8; week += 1) {
      for (const sender of senders) await createRequest(sender, 'daniel');
      await letExpire();
    }
    expect(await readFigures()).toEqual({ answered: 0, missed: 3, unanswered: 3, rate: 0 });
  });

  it(
    'fault-X4: one account that asks and parts again and again does not replace the misses of others',
    { timeout: 120_000 },
    async () => {
      for (const sender of ['mina', 'yuki', 'hana'] as const) await createRequest(sender, 'daniel');
      await letExpire();
      // More than the number of requests that count.
      for (let time = 0; time <= responseSample; time += 1) await meetAndPart();
      expect(await readFigures()).toEqual({ answered: 1, missed: 3, unanswered: 3, rate: 0.25 });
    },
  );

  it('fault-X4: the latest request decides, and an open or cancelled one leaves the sender out', async () => {
    await createRequest('mina', 'daniel');
    await letExpire();
    expect(await readFigures()).toEqual({ answered: 0, missed: 1, unanswered: 1, rate: 0 });
    const again = await createRequest('mina', 'daniel');
    expect(await readFigures()).toEqual({ answered: 0, missed: 0, unanswered: 0, rate: null });
    await decideRequest('daniel', again, 'decline');
    expect(await readFigures()).toEqual({ answered: 1, missed: 0, unanswered: 0, rate: 1 });
    passSeconds(31 * DAY);
    await decideRequest('mina', await createRequest('mina', 'daniel'), 'cancel');
    expect(await readFigures()).toEqual({ answered: 0, missed: 0, unanswered: 0, rate: null });
  });

  it('fault-X4: a request that meets one from the other side replaces nothing', async () => {
    await createRequest('mina', 'daniel');
    await letExpire();
    await createRequest('daniel', 'mina');
    await createRequest('mina', 'daniel');
    expect(await readFigures()).toEqual({ answered: 0, missed: 1, unanswered: 1, rate: 0 });
  });
});
