/** Between the purge of an account and the job that empties its messages nobody sees them, and nothing new names it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { purgeStatements } from '../../../../src/areas/account/data/purge.ts';
import { commit } from '../../../../src/store/batch.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { correctMessage, createMessage, readMessages, sendMessage } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { createGroupOf, createPublicRoomOf } from '../../../support/groups.ts';
import { runCron } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { enterRoom } from '../../../support/room-live.ts';

beforeEach(freshWorld);

/** Purges Mina's account as the cron does. The job that follows has not run yet, or has failed. */
async function purgeMina(): Promise<void> {
  await callSuccessfully('mina', 'DELETE', '/users/me');
  passSeconds(30 * 24 * 3600 + 60);
  const job = { id: crypto.randomUUID(), now: new Date().toISOString() } as Parameters<typeof purgeStatements>[0];
  await commit(env.DB, [...purgeStatements(job, people.mina.id)]);
}

describe('fault-X7: messages in a group of a user whose account was just purged', () => {
  it('stay hidden, as they were for the thirty days before', async () => {
    const roomId = await createGroupOf('yuki', 'mina', 'daniel');
    await createMessage('mina', roomId, { text: 'CANARY' });
    await callSuccessfully('mina', 'DELETE', '/users/me');
    expect((await readMessages('yuki', roomId)).items[0]).toMatchObject({ type: 'hidden', text: null });
    await callSuccessfully('mina', 'POST', '/users/me/restore');
    await purgeMina();
    expect(JSON.stringify(await readMessages('yuki', roomId))).not.toContain('CANARY');
  });

  it('stay hidden from a user whom the purged user had blocked', async () => {
    const roomId = await createGroupOf('yuki', 'mina', 'daniel');
    await callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`);
    await createMessage('mina', roomId, { text: 'CANARY' });
    expect((await readMessages('daniel', roomId)).items[0]).toMatchObject({ type: 'hidden', text: null });
    await purgeMina();
    expect(JSON.stringify(await readMessages('daniel', roomId))).not.toContain('CANARY');
  });

  it('stay hidden live, from a connection that goes on from before', async () => {
    const roomId = await createGroupOf('yuki', 'mina', 'daniel');
    await createMessage('mina', roomId, { text: 'CANARY' });
    await purgeMina();
    const yuki = await enterRoom('yuki', roomId, { contiguous: 0, changes: 0 });
    await createMessage('yuki', roomId, { text: 'after' });
    await yuki.nextMessages(2);
    expect(JSON.stringify(yuki.received)).not.toContain('CANARY');
  });
});

describe('fault-X3: a user whose account was just purged', () => {
  it('is named by no row that a mention or a correction makes before the job', async () => {
    const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
    const theirs = await createMessage('mina', roomId, { text: 'hello' });
    await purgeMina();
    expect((await sendMessage('daniel', roomId, { text: '@Mina', mentions: [people.mina.id] })).status).toBe(422);
    expect((await correctMessage('daniel', theirs, { comment: 'late' })).status).toBe(404);
    await runCron();
    await runCron();
    const left = {
      mentions: (await rowsOf('chat_mentions WHERE user_id = ?', people.mina.id)).length,
      notices: (await rowsOf('notifications WHERE user_id = ?', people.mina.id)).length,
      counters: (await rowsOf('notification_counters WHERE user_id = ?', people.mina.id)).length,
      corrections: (await rowsOf('chat_corrections WHERE receiver_id = ?', people.mina.id)).length,
      members: (await rowsOf('chat_members WHERE user_id = ?', people.mina.id)).length,
    };
    expect(left).toEqual({ mentions: 0, notices: 0, counters: 0, corrections: 0, members: 0 });
  });
});
