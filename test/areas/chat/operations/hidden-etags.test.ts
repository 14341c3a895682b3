/** The ETag of a message does not say who is hidden in it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully, etagOf } from '../../../support/calls.ts';
import { createMessage, react } from '../../../support/chat.ts';
import { createGroupOf } from '../../../support/groups.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

let roomId: string;
beforeEach(async () => {
  await freshWorld();
  roomId = await createGroupOf('yuki', 'mina', 'jisoo', 'daniel');
  for (const as of ['mina', 'jisoo'] as const)
    await callSuccessfully(as, 'PUT', `/users/me/blocks/${people.daniel.id}`);
});

/** What anyone can compute: FNV-1a of an id. */
function guess(id: string): string {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}
/** Whom Daniel finds in an ETag, among all whom he knows by id. */
const foundIn = (etag: string) =>
  (Object.keys(people) as PersonName[]).filter((name) => etag.includes(`.${guess(people[name].id)}`));

describe('the ETag of a message in a group', () => {
  it('changes when its writer, or a user who reacted or is mentioned, is hidden or shown again', async () => {
    const sent = await createMessage('yuki', roomId, { text: 'hi', mentions: [people.jisoo.id] });
    const theirs = await createMessage('jisoo', roomId);
    await react('mina', sent, '👍');
    const paths = [sent, theirs].map(({ messageId }) => `/chat/rooms/${roomId}/messages/${messageId}`);
    const etags = () => Promise.all(paths.map((path) => etagOf(path, 'daniel')));
    const seen = [await etags()];
    for (const as of ['mina', 'jisoo'] as const) {
      await callSuccessfully(as, 'DELETE', `/users/me/blocks/${people.daniel.id}`);
      seen.push(await etags());
    }
    expect(new Set(seen.map(([first]) => first)).size).toBe(3);
    expect(new Set(seen.map(([, second]) => second)).size).toBe(2);
  });

  it('does not tell that a hidden message answers another one', async () => {
    const sent = await createMessage('yuki', roomId);
    const [plain, answer] = [
      await createMessage('mina', roomId),
      await createMessage('mina', roomId, { replyTo: sent.messageId }),
    ];
    const [one, two] = await Promise.all(
      [plain, answer].map(({ messageId }) => etagOf(`/chat/rooms/${roomId}/messages/${messageId}`, 'daniel')),
    );
    expect(two).toBe(one);
  });
});

describe('fault-X2, fault-X10: the ETag of a message in a group', () => {
  it('does not tell which of several users who have blocked the reader has written it', async () => {
    const one = await createMessage('mina', roomId);
    const two = await createMessage('jisoo', roomId);
    const etags = await Promise.all(
      [one, two].map(({ messageId }) => etagOf(`/chat/rooms/${roomId}/messages/${messageId}`, 'daniel')),
    );
    expect(etags.map(foundIn)).toEqual([[], []]);
  });

  it('does not tell that a user who has blocked the reader has reacted or is mentioned', async () => {
    const sent = await createMessage('yuki', roomId, { text: 'hi', mentions: [people.jisoo.id] });
    const path = `/chat/rooms/${roomId}/messages/${sent.messageId}`;
    const mentioned = foundIn(await etagOf(path, 'daniel'));
    const plain = await createMessage('yuki', roomId, { text: 'hi' });
    await react('mina', plain, '👍');
    const reacted = foundIn(await etagOf(`/chat/rooms/${roomId}/messages/${plain.messageId}`, 'daniel'));
    expect([mentioned, reacted]).toEqual([[], []]);
  });
});
