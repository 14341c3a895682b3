import { beforeEach, describe, expect, it } from 'vitest';
import { createMessage, openRoom, readPosition } from '../../../support/chat.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

beforeEach(freshWorld);

describe('the position of a sender', () => {
  it('moves behind 50 of their own messages at most with each message, so a message costs the same behind any number', async () => {
    const roomId = await openRoom('mina', 'daniel');
    await insertMessages(roomId, 450, people.mina.id);
    const positions = [];
    for (let sent = 0; sent < 3; sent += 1) {
      await createMessage('mina', roomId);
      positions.push(await readPosition('mina', roomId, 0));
    }
    expect(positions).toEqual([50, 100, 150]);
  });

  it('stays before the first message of another user that they have not read', async () => {
    const roomId = await openRoom('mina', 'daniel');
    await insertMessages(roomId, 60, people.mina.id);
    await createMessage('daniel', roomId);
    await createMessage('mina', roomId);
    // The first step ends before that message, and the second finds it.
    expect(await readPosition('mina', roomId, 0)).toBe(50);
    await createMessage('mina', roomId);
    expect(await readPosition('mina', roomId, 0)).toBe(50);
  });
});
