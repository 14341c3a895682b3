/** What the deletion of an account leaves in groups, while and after it is erased step by step. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, react, readChanges, readMessages } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { createGroupOf } from '../../../support/groups.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const { daniel } = people;
let roomId = '';

beforeEach(async () => {
  await freshWorld();
  roomId = await createGroupOf('mina', 'daniel', 'yuki');
});

async function purgeDaniel(): Promise<void> {
  await callSuccessfully('daniel', 'DELETE', '/users/me');
  passSeconds(30 * 24 * 3600);
  await runCron();
}

describe('a purged account', () => {
  it('takes its reactions from messages of others, each with a number of change', async () => {
    const [one, other] = [await createMessage('yuki', roomId), await createMessage('mina', roomId)];
    await react('yuki', other, '👍');
    for (const message of [one, other]) {
      await react('daniel', message, '👍');
      await react('daniel', message, '🙂');
    }
    const { lastChangeSequence } = await readMessages('mina', roomId);
    await purgeDaniel();
    await runCron();
    const { items } = await readChanges('mina', roomId, lastChangeSequence);
    expect(items.map(({ messageId, reactions }) => [messageId, reactions])).toEqual([
      [one.messageId, []],
      [other.messageId, [{ emoji: '👍', userIds: [people.yuki.id] }]],
    ]);
    expect(await rowsOf('chat_reactions WHERE user_id = ?', daniel.id)).toEqual([]);
  });

  it('shows nothing of what it wrote and put under messages until the job has taken it away', async () => {
    const [own, other] = [
      await createMessage('daniel', roomId, { text: 'CANARY' }),
      await createMessage('yuki', roomId),
    ];
    await react('daniel', other, '👍');
    await runSql(
      "CREATE TRIGGER late AFTER INSERT ON outbox WHEN new.kind = 'account.erase' BEGIN UPDATE outbox SET due_at = '2030-01-01T00:00:00.000Z' WHERE id = new.id; END",
    );
    await purgeDaniel();
    await runSql('DROP TRIGGER late');
    expect(await rowsOf('chat_messages WHERE id = ? AND text IS NOT NULL', own.messageId)).toHaveLength(1);
    expect((await readMessages('mina', roomId)).items).toMatchObject([
      { type: 'hidden', text: null },
      { type: 'text', reactions: [] },
    ]);
    await runSql("UPDATE outbox SET due_at = '2026-04-01T09:00:00.000Z' WHERE kind = 'account.erase'");
    await runJobs();
    expect((await readMessages('mina', roomId)).items[0]).toMatchObject({ type: 'text', text: null });
  });
});
