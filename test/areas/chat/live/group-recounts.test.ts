/** The number of unread notices never changes without its version, whatever takes a notice of a group away. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createCorrection, createMessage, deleteMessage } from '../../../support/chat.ts';
import { createPublicRoomOf, removeMember } from '../../../support/groups.ts';
import { runCron, settleBackground } from '../../../support/jobs.ts';
import { countUnread } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

async function begin() {
  const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
  const sent = await createMessage('daniel', roomId, { text: 'hello', mentions: [people.mina.id] });
  await settleBackground();
  const before = await countUnread('mina');
  return { roomId, sent, before };
}
type Begun = Awaited<ReturnType<typeof begin>>;

describe('fault-X6: the version of the unread count rises', () => {
  it.each<[string, (begun: Begun) => Promise<unknown>]>([
    ['the message that mentions the user is deleted', ({ sent }) => deleteMessage('daniel', sent)],
    ['the user leaves the room', ({ roomId }) => removeMember('mina', roomId, 'mina')],
    ['the user is removed from the room', ({ roomId }) => removeMember('yuki', roomId, 'mina')],
    ['the room is deleted', ({ roomId }) => callSuccessfully('yuki', 'DELETE', `/chat/rooms/${roomId}`)],
  ])('when %s', async (_, step) => {
    const begun = await begin();
    await step(begun);
    await settleBackground();
    await runCron();
    const after = await countUnread('mina');
    expect(after.count).toBe(begun.before.count - 1);
    expect(after.version).toBeGreaterThan(begun.before.version);
  });

  it('when a message is deleted of whose corrections the user was told', async () => {
    const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
    const sent = await createMessage('mina', roomId, { text: 'hello' });
    await createCorrection('daniel', sent);
    await settleBackground();
    const before = await countUnread('mina');
    await deleteMessage('mina', sent);
    await settleBackground();
    const after = await countUnread('mina');
    expect(after.count).toBe(before.count - 1);
    expect(after.version).toBeGreaterThan(before.version);
  });
});
