/** What a message to a group costs, and who can write there. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createMessage, readMessages, sendMessage } from '../../../support/chat.ts';
import { deriveAll } from '../../../support/derived.ts';
import { createGroupOf, createPublicRoomOf, insertMembers } from '../../../support/groups.ts';
import { inParallel } from '../../../support/race.ts';
import { insertStrangers } from '../../../support/strangers.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

/** What sending one more message costs in D1. */
const costOf = async (roomId: string) =>
  (await sendMessage('daniel', roomId)).headers.get('x-d1-cost')?.replace(/^.*?(statements)/, '$1');

describe('a message to a group', () => {
  it('costs the same with 2, 50 and 500 members', async () => {
    await insertStrangers(498, 1990, 'adult');
    await deriveAll();
    const small = await createGroupOf('mina', 'daniel');
    const open = await createPublicRoomOf('mina', 'daniel');
    for (const roomId of [small, open]) await createMessage('daniel', roomId);
    const before = [await costOf(small), await costOf(open)];
    await insertMembers(small, 0, 48);
    await insertMembers(open, 0, 498);
    expect([await costOf(small), await costOf(open)]).toEqual(before);
  });

  it('gets one of the numbers 1, 2, 3 and so on, whoever writes at the same time', async () => {
    const roomId = await createPublicRoomOf('mina', 'daniel', 'yuki', 'jisoo');
    const names = ['mina', 'daniel', 'yuki', 'jisoo'] as const;
    const answers = await inParallel(50, (index) => sendMessage(names[index % 4] ?? 'mina', roomId));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    const { items } = await readMessages('mina', roomId, { limit: 100 });
    expect(items.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });
});
