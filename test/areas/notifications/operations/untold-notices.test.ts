/**
 * What users read of notices is the same whether the actor hides, blocks them, leaves or is suspended: every answer,
 * and when it changes (contract/decisions/0031).
 */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { runCron } from '../../../support/jobs.ts';
import { connectAs } from '../../../support/live.ts';
import { createRequest, decideRequest } from '../../../support/matching.ts';
import { announceTo, countUnread, listNotices } from '../../../support/notices.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { signIn } from '../../auth/operations/sign-in.ts';
import { beginnings, ends, others, show, steps, tellStory, type Story } from './notice-worlds.ts';

const names = <Name extends string>(all: Readonly<Record<Name, unknown>>) => Object.keys(all) as Name[];
const someSteps = (maxLength: number) => fc.array(fc.constantFrom(...names(steps)), { maxLength });
const story = fc.record({
  beginning: fc.constantFrom(...names(beginnings)),
  hidden: fc.constantFrom(0, 98, 99, 100, 198, 199),
  before: someSteps(2),
  after: someSteps(3),
});
const tried = runsOf({ sampled: 2, full: 40 });

describe('the notices of a user who is not seen any more', () => {
  it.each([
    ['a request of his', 0, []],
    ['a request of his', 99, ['reads it']],
    ['a request of his', 199, ['deletes it']],
    ['a request that he has declined', 99, []],
  ] as const)(
    'fault-X6: are the same, whatever the reason: %s, with %i hidden ones, after %j',
    { timeout: 120_000 },
    async (beginning, hidden, before) => {
      const told = { beginning, hidden, before, after: [] } satisfies Story;
      const hides = await tellStory(told, 'hides');
      for (const end of others) expect(await tellStory(told, end), end).toEqual(hides);
    },
  );

  it(`fault-X6: are the same in ${tried.numRuns} random stories`, { timeout: 600_000 }, async () => {
    await holds(
      fc.asyncProperty(story, fc.constantFrom(...others), async (told, end) => {
        expect(await tellStory(told, end)).toEqual(await tellStory(told, 'hides'));
      }),
      tried,
    );
  });
});

/** Expects that Mina's unread count stays, version and all, when Daniel does something that she cannot see. */
async function compareWithNothing(begin: () => Promise<unknown>, does: () => Promise<unknown>): Promise<void> {
  const looks: unknown[] = [];
  for (const act of [async () => undefined, does]) {
    await freshWorld();
    await begin();
    await runCron();
    const before = await countUnread('mina');
    await act();
    await runCron();
    looks.push(before, await countUnread('mina'));
  }
  const [first] = looks;
  expect(looks).toEqual(looks.map(() => first));
}

describe('the version of the unread count', () => {
  beforeEach(freshWorld);

  const hidden = async () => {
    await createRequest('daniel', 'mina');
    await runCron();
    await ends.hides();
  };
  const declined = beginnings['a request that he has declined'];

  it.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    ['a hidden user blocks', hidden, ends.blocks],
    ['a hidden user leaves', hidden, ends.leaves],
    [
      'a hidden user wishes for somebody else',
      hidden,
      () => callSuccessfully('daniel', 'PATCH', '/matching/preferences', { partnerGender: 'male' }),
    ],
    [
      'a blocker hides',
      async () => {
        await declined();
        await ends.blocks();
      },
      ends.hides,
    ],
    ['a partner hides from strangers', beginnings['a match'], () => show('daniel', 'matched')],
    ['a user is shown to whom they were shown', declined, () => show('daniel', 'everyone')],
  ])('fault-X6: stays when %s', async (_what, begin, does) => {
    await compareWithNothing(begin, does);
  });

  it('fault-X6: stays when a hidden receiver declines, also for a sender who was never told anything', async () => {
    let requestId = '';
    await compareWithNothing(
      async () => {
        requestId = await createRequest('mina', 'daniel');
        await ends.hides();
      },
      async () => expect((await decideRequest('daniel', requestId, 'decline')).status).toBe(200),
    );
  });

  it('fault-X6: stays when everything is marked as read and only what is hidden was unread', async () => {
    await announceTo('mina');
    const [seen] = await listNotices('mina');
    await createRequest('daniel', 'mina');
    await ends.hides();
    await runCron();
    await announceTo('mina');
    const [last] = await listNotices('mina');
    for (const notice of [seen, last])
      await callSuccessfully('mina', 'POST', `/notifications/${notice?.notificationId}/read`);
    const before = await countUnread('mina');
    await callSuccessfully('mina', 'POST', '/notifications/read-all', { upTo: last?.notificationId });
    expect(await countUnread('mina')).toEqual(before);
  });

  it('fault-X2: and the live connection tell nothing when somebody saves the visibility that they have', async () => {
    await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { onlineStatusAudience: 'nobody' } });
    await declined();
    await runCron();
    const tab = await connectAs(await signIn('mina'));
    const before = await countUnread('mina');
    await show('daniel', 'everyone');
    await runCron();
    await announceTo('mina');
    // The next frame is that of the announcement.
    expect(await tab.nextBadges()).toMatchObject({ version: before.version + 1 });
  });
});
