/** Whatever changes what users see of each other, the recount that follows runs at once. No cron runs here. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { env } from '../../../support/deps.ts';
import { createMatch, createRequest } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const show = (profileVisibility: string) =>
  callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });
const born = (birthDate: string) => ({ birthYear: Number(birthDate.slice(0, 4)), birthDate });
const correct = (birthDate: string) =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people.daniel.id}/birth`, {
    ...born(birthDate),
    reason: 'Seen.',
  });
const block = `/users/me/blocks/${people.mina.id}`;

async function wishAnew(): Promise<void> {
  await callSuccessfully('daniel', 'POST', '/onboarding/restart');
  const { answers } = await callSuccessfully<{ answers: object }>('daniel', 'GET', '/onboarding/steps/preferences');
  await callSuccessfully('daniel', 'PUT', '/onboarding/steps/preferences', { ...answers, partnerGender: 'male' });
  await callSuccessfully('daniel', 'POST', '/onboarding/complete');
}

/** The changes of a user whose request waits, each with what comes before it. */
const changes: Readonly<Record<string, readonly (() => Promise<unknown>)[]>> = {
  hides: [() => show('nobody')],
  'is shown again': [() => show('nobody'), () => show('everyone')],
  'blocks the reader': [() => callSuccessfully('daniel', 'PUT', block)],
  leaves: [() => callSuccessfully('daniel', 'DELETE', '/users/me')],
  'restores the account': [
    () => callSuccessfully('daniel', 'DELETE', '/users/me'),
    () => callSuccessfully('daniel', 'POST', '/users/me/restore'),
  ],
  'is suspended': [
    async () =>
      callSuccessfully('hana', 'POST', `/moderation/reports/${await reportPerson('daniel', 'jisoo')}/resolve`, {
        decision: 'suspend',
      }),
  ],
  'wishes for somebody else': [
    () => callSuccessfully('daniel', 'PATCH', '/matching/preferences', { partnerGender: 'male' }),
  ],
  'wishes for somebody else in the questionnaire': [wishAnew],
  'is found to be a minor': [() => correct('2010-06-01')],
};

/** The queue waits for a full batch, and the machine may be busy. Without a call to run them, they never run. */
const patience = { timeout: 30_000 };

async function countRecounts(): Promise<{ readonly waiting: number; readonly done: number }> {
  const counted = await env.DB.prepare(
    "SELECT total(delivered_at IS NULL) AS waiting, total(delivered_at IS NOT NULL) AS done FROM outbox WHERE kind = 'notifications.recount'",
  ).first<{ waiting: number; done: number }>();
  return counted ?? { waiting: 0, done: 0 };
}

/** Makes the changes. Each orders a recount, and the recount runs. */
async function expectRecounts(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of nonEmpty(steps, 'steps')) {
    const { done } = await countRecounts();
    await step();
    await expect.poll(async () => (await countRecounts()).done, patience).toBeGreaterThan(done);
    await expect.poll(async () => (await countRecounts()).waiting, patience).toBe(0);
  }
}

describe('the notices of a user', { timeout: 90_000 }, () => {
  it.each(Object.entries(changes))('fault-X6: are counted anew at once when their sender %s', async (_, steps) => {
    await createRequest('daniel', 'mina');
    await expectRecounts(steps);
  });

  it.each([
    ['the partner', (matchId: string) => callSuccessfully('daniel', 'DELETE', `/matching/matches/${matchId}`)],
    ['a moderator', (matchId: string) => callSuccessfully('hana', 'DELETE', `/moderation/matches/${matchId}`)],
  ])('fault-X6: are counted anew at once when %s ends the match', async (_, end) => {
    // Mina keeps an unread notice of Daniel, who shows himself to partners only.
    const { matchId } = await createMatch('mina', 'daniel');
    await show('matched');
    await expectRecounts([() => end(matchId)]);
  });
});
