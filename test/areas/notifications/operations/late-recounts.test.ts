/** What is read while a recount is late moves the version too: a device has been told the number that counts it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, readPosition } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runCron, runJobs, settleBackground } from '../../../support/jobs.ts';
import { createRequest, decideRequest } from '../../../support/matching.ts';
import { countUnread } from '../../../support/notices.ts';
import { freshWorld } from '../../../support/world.ts';
import { openQuietRoom } from '../../chat/message-notices.ts';

beforeEach(freshWorld);

const show = (profileVisibility: string): Promise<unknown> =>
  callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });

/** Daniel hides from Mina, is recounted and shows himself again; the recount that follows is late. Then `read`. */
async function readBeforeRecount(read: () => Promise<unknown>): Promise<void> {
  await settleBackground();
  await show('nobody');
  await settleBackground();
  const hidden = await countUnread('mina');
  await runSql(
    "CREATE TRIGGER late AFTER INSERT ON outbox WHEN new.kind = 'notifications.recount' BEGIN UPDATE outbox SET due_at = '2030-01-01T00:00:00.000Z' WHERE id = new.id; END",
  );
  await show('everyone');
  const shown = await countUnread('mina');
  await read();
  const after = await countUnread('mina');
  await runSql('DROP TRIGGER late');
  expect([hidden.count, shown.count, after.count]).toEqual([0, 1, 0]);
  expect(after.version).toBeGreaterThan(shown.version);
  await runSql("UPDATE outbox SET due_at = '2026-03-02T09:00:00.000Z' WHERE kind = 'notifications.recount'");
  await runJobs();
  expect(await countUnread('mina')).toEqual(after);
}

describe('the version of the unread count', () => {
  it('fault-X6: rises when a room is read before the recount of its notice', async () => {
    const roomId = await openQuietRoom();
    await createMessage('daniel', roomId);
    await readBeforeRecount(() => readPosition('mina', roomId, 1));
  });

  it('fault-X6: rises when a request is declined before the recount of its notice', async () => {
    const requestId = await createRequest('daniel', 'mina');
    await readBeforeRecount(() => decideRequest('mina', requestId, 'decline'));
  });

  it('fault-X6: rises when a notice is forgotten before its recount', async () => {
    const roomId = await openQuietRoom();
    await createMessage('daniel', roomId);
    await readBeforeRecount(async () => {
      passSeconds(181 * 86_400);
      await runCron();
    });
  });
});
