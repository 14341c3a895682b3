/** Tests that nothing a stranger can read changes with an activity that its user hides. */
import { expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { createRequest, decideRequest } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';

const DAY = 86_400;
const daniel = people.daniel.id;
/** The days on which a band could begin or something happens. A soak run reads on each of 60 days. */
const watched = [0, 2, 3, 4, 5, 9, 10, 11, 15, 16, 17, 31, 35, 46, 50, 60];
const isFull = runsOf({ sampled: 0, full: 1 }).numRuns > 0;

/** Everything that Mina can read about Daniel, a stranger, and where he stands in her list. */
async function readAsStranger(): Promise<unknown> {
  const { items } = await callSuccessfully<{ items: unknown[] }>('mina', 'GET', '/matching/recommendations');
  const compatibility = await callSuccessfully('mina', 'GET', `/matching/compatibility/${daniel}`);
  const profile = await callSuccessfully('mina', 'GET', `/users/${daniel}`);
  return { items, compatibility, profile };
}

/** Reads as a stranger over 60 days. If Daniel is busy, he signs in now and then, and answers a request. */
async function readForDays(audience: 'everyone' | 'matched' | 'nobody', isBusy: boolean): Promise<unknown[]> {
  await freshWorld();
  await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { onlineStatusAudience: audience } });
  const readings: unknown[] = [];
  let requestId = '';
  for (let day = 0; day <= 60; day += 1, passSeconds(DAY)) {
    if (!isFull && !watched.includes(day)) continue;
    if (day === 9) requestId = await createRequest('jisoo', 'daniel');
    if (isBusy && [2, 10, 31, 50].includes(day)) await request('POST', '/auth/dev-login', { body: { user: 'daniel' } });
    if (isBusy && day === 10) await decideRequest('daniel', requestId, 'decline');
    await runCron();
    readings.push(await readAsStranger());
  }
  return readings;
}

it.each(['nobody', 'matched'] as const)(
  'fault-X2: who shows their activity to %s is the same to a stranger over 60 days, whether they are there or not',
  { timeout: 120_000 },
  async (audience) => {
    expect(await readForDays(audience, true)).toEqual(await readForDays(audience, false));
  },
);

it('fault-X2: the activity of a user who shows it counts', { timeout: 120_000 }, async () => {
  expect(await readForDays('everyone', true)).not.toEqual(await readForDays('everyone', false));
});
