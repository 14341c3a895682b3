/** Whoever answers a request has seen it: the notices about it are read, in the batch of the answer. */
import { beforeEach, describe, expect, it } from 'vitest';
import { passSeconds } from '../../../support/clock.ts';
import { createRequest, decideRequest } from '../../../support/matching.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const answers = {
  accept: (requestId: string) => decideRequest('mina', requestId, 'accept'),
  decline: (requestId: string) => decideRequest('mina', requestId, 'decline'),
  'a request back': () => createRequest('mina', 'daniel'),
} as const;

describe.each(Object.entries(answers))('the notice of a request, after %s', (_, answer) => {
  it('is read, and raises the version of the unread count once', async () => {
    const requestId = await createRequest('daniel', 'mina');
    const before = await countUnread('mina');
    expect(before.count).toBe(1);
    passSeconds(60);
    await answer(requestId);
    const [notice] = await listNotices('mina');
    expect(notice).toMatchObject({ type: 'match.request_received', readAt: '2026-03-02T09:01:00.000Z' });
    expect(await countUnread('mina')).toMatchObject({ count: 0, version: before.version + 1 });
  });
});

describe('a decision that is repeated or refused', () => {
  it('moves no version and reads no other notice', async () => {
    const requestId = await createRequest('daniel', 'mina');
    await createRequest('yuki', 'mina');
    const refused = await countUnread('mina');
    expect((await decideRequest('daniel', requestId, 'accept')).status).toBe(403);
    expect(await countUnread('mina')).toEqual(refused);
    await decideRequest('mina', requestId, 'decline');
    const answered = await countUnread('mina');
    expect(answered.count).toBe(1);
    await decideRequest('mina', requestId, 'decline');
    expect(await countUnread('mina')).toEqual(answered);
  });
});
