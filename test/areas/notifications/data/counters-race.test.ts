/** The number on the badge is what a recount finds, whatever happens at the same moment. */
import { beforeEach, describe, expect, it } from 'vitest';
import { recountUnread } from '../../../../src/areas/notifications/jobs/recount.ts';
import { notify } from '../../../../src/areas/notifications/services/notify.ts';
import { commit } from '../../../../src/store/batch.ts';
import { request } from '../../../support/app.ts';
import { testDeps } from '../../../support/deps.ts';
import { rowsOf } from '../../../support/matching.ts';
import { announceTo, countUnread, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertNotices } from '../notices.ts';

const userId = people.mina.id;
const unreadRows = () => rowsOf('notifications WHERE user_id = ? AND read_at IS NULL AND deleted_at IS NULL', userId);

async function tell(index: number): Promise<void> {
  const { db, clock } = testDeps();
  const variables = { title: `News ${index}`, body: 'b', link: null };
  await commit(
    db,
    notify(clock.nowIso(), { userId, type: 'system.announcement', variables, dedupeKey: `race-${index}` }),
  );
}

beforeEach(freshWorld);

describe('the counter of a user', () => {
  it('push-N19: agrees with a recount after 50 parallel arrivals, readings, deletions, read-alls and recounts', async () => {
    await insertNotices(userId, 60);
    const ids = (await listNotices('mina')).map(({ notificationId }) => notificationId);
    const id = (index: number) => ids[index % ids.length] ?? '';
    const before = await countUnread('mina');
    const calls = [
      tell,
      (index: number) => request('POST', `/notifications/${id(index)}/read`, { as: 'mina' }),
      (index: number) => request('DELETE', `/notifications/${id(index + 1)}`, { as: 'mina' }),
      () => request('POST', '/notifications/read-all', { as: 'mina', body: { upTo: id(40) } }),
      () => recountUnread({ actorId: userId }, testDeps()),
    ];
    await inParallel(50, (index): Promise<unknown> => calls[index % calls.length]?.(index) ?? Promise.resolve());
    const [count, rows, listed] = [
      await countUnread('mina'),
      await unreadRows(),
      await listNotices('mina', { unread: true }),
    ];
    expect(count).toMatchObject({ count: rows.length, isMore: false });
    expect(listed).toHaveLength(rows.length);
    expect(rows.length).toBeGreaterThan(0);
    expect(count.version).toBeGreaterThan(before.version);
  });

  it('push-N18: gives parallel arrivals instants of their own, in the order of their arrival', async () => {
    await inParallel(50, tell);
    const instants = (await listNotices('mina')).map(({ createdAt }) => createdAt);
    expect(new Set(instants).size).toBe(50);
    expect(instants).toEqual(instants.toSorted().toReversed());
    expect(instants.at(-1)).toBe('2026-03-02T09:00:00.000Z');
    expect(instants[0]).toBe('2026-03-02T09:00:00.049Z');
    expect(await countUnread('mina')).toMatchObject({ count: 50, version: 50 });
  });

  it('is not raised by a cause that was told before', async () => {
    await inParallel(50, () => tell(1));
    await announceTo('jisoo');
    expect(await countUnread('mina')).toMatchObject({ count: 1, version: 1 });
  });
});
