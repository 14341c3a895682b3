/** The order and the advice of lists do not tell a user who blocks or leaves from one who hides. */
import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertEnglishSpeakers, insertSpeakers } from './pool.ts';

const hour = 3600;

interface List {
  readonly items: readonly { readonly partner: { readonly userId: string } }[];
  readonly whatWouldHelp: readonly { readonly code: string; readonly gain: number }[];
}

/** How a user takes themselves out of the sight of another one. */
const steps = {
  hides: ['PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } }],
  blocks: ['PUT', '/users/me/blocks/', undefined],
  leaves: ['DELETE', '/users/me', undefined],
} as const;
type Step = keyof typeof steps;

async function takeStep(step: Step, userId: string, target: string): Promise<void> {
  const [method, path, body] = steps[step];
  const { status } = await request(method, step === 'blocks' ? path + target : path, {
    token: await legacyTokenFor('mina', { sub: userId }),
    ...(body !== undefined && {
      headers: { 'content-type': 'application/merge-patch+json' },
      body: JSON.stringify(body),
    }),
  });
  expect(status, step).toBeLessThan(300);
}

/**
 * Two users who are alike each have a request, and a third one reads a list with both. The sender of the second of
 * them takes the step. Returns the places of that receiver in the list, and how many requests the pool counts as open:
 * before, an hour after, and after the request would have expired.
 */
async function readPlaces(step: Step): Promise<readonly { readonly place: number; readonly open: unknown }[]> {
  await freshWorld();
  const receivers = [
    ...(await insertSpeakers({ count: 1, native: 'ko', learning: 'en', nth: 1 })),
    ...(await insertSpeakers({ count: 1, native: 'ko', learning: 'en', nth: 2 })),
  ];
  const senders = await insertSpeakers({ count: 2, native: 'en', learning: 'ko', nth: 3 });
  for (const [index, receiverId] of receivers.entries()) {
    const token = await legacyTokenFor('mina', { sub: senders[index] ?? '' });
    expect((await request('POST', '/matching/requests', { token, body: { receiverId } })).status).toBe(201);
  }
  const readOrder = async (): Promise<string[]> => {
    const { items } = await callSuccessfully<List>('daniel', 'GET', '/matching/recommendations');
    return items.map(({ partner }) => partner.userId).filter((id) => receivers.includes(id));
  };
  await runCron();
  const target = (await readOrder())[1] ?? '';
  const look = async () => ({
    place: (await readOrder()).indexOf(target),
    open: (await rowsOf<{ open_requests: number }>('match_pool WHERE user_id = ?', target))[0]?.open_requests,
  });
  const looks = [await look()];
  await takeStep(step, senders[receivers.indexOf(target)] ?? '', target);
  for (const seconds of [hour, 7 * 24 * hour, hour]) {
    passSeconds(seconds);
    await runCron();
    looks.push(await look());
  }
  return looks;
}

describe('the place of the receiver of a request', () => {
  it.each(['blocks', 'leaves'] as const)(
    'fault-X6: is the same whether its sender %s or hides, until the request would have expired and after it',
    async (step) => {
      const hidden = await readPlaces('hides');
      expect(hidden.map(({ open }) => open)).toEqual([1, 1, 0, 0]);
      expect(await readPlaces(step)).toEqual(hidden);
    },
  );
});

/** Daniel takes the step while Mina reads lists among this many others. Returns what she reads before and after. */
async function readAdvice(step: Step, others: number): Promise<unknown> {
  await freshWorld();
  await insertEnglishSpeakers(others);
  await callSuccessfully('mina', 'PUT', '/users/me/availability', { weekly: [], overrides: [] });
  const read = async () => {
    const { items, whatWouldHelp } = await callSuccessfully<List>('mina', 'GET', '/matching/recommendations');
    return { users: items.map(({ partner }) => partner.userId), whatWouldHelp };
  };
  const before = await read();
  expect(before.users).toContain(people.daniel.id);
  await takeStep(step, people.daniel.id, people.mina.id);
  passSeconds(24 * hour);
  await runCron();
  return [before, await read()];
}

describe('the advice of a list', () => {
  it.each([19, 24, 30])('fault-X6: is the same after a block and after hiding, among %i others', async (others) => {
    expect(await readAdvice('blocks', others)).toEqual(await readAdvice('hides', others));
  });
});
