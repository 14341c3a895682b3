import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { type Correction, createCorrection, createMessage, deleteMessage, openRoom } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

interface Page {
  readonly items: readonly Correction[];
  readonly nextCursor: string | null;
}

const list = async (as: PersonName, query: Readonly<Record<string, string | number>> = {}): Promise<Page> =>
  (await request('GET', '/chat/corrections', { as, query })).body as Page;
const idsOf = ({ items }: Page) => items.map(({ correctionId }) => correctionId);

/** Corrections of Mina's messages by Daniel, Yuki and Daniel, the latest first. */
async function correctMina(): Promise<{ ids: string[]; yukisRoomId: string }> {
  const [roomId, yukisRoomId] = [await openRoom('mina', 'daniel'), await openRoom('mina', 'yuki')];
  const corrections: Correction[] = [];
  for (const [as, room] of [
    ['daniel', roomId],
    ['yuki', yukisRoomId],
    ['daniel', roomId],
  ] as const) {
    passSeconds(60);
    corrections.unshift(await createCorrection(as, await createMessage('mina', room)));
  }
  return { ids: corrections.map(({ correctionId }) => correctionId), yukisRoomId };
}

describe('listReceivedCorrections', () => {
  describe('200', () => {
    it('pages through what the caller has received in all rooms, the latest first, and nothing that they gave', async () => {
      const { ids } = await correctMina();
      const first = await list('mina', { limit: 2 });
      const second = await list('mina', { limit: 2, cursor: first.nextCursor ?? '' });
      expect([idsOf(first), idsOf(second), second.nextCursor]).toEqual([ids.slice(0, 2), ids.slice(2), null]);
      expect(idsOf(await list('daniel'))).toEqual([]);
    });

    it('filters by what is learned', async () => {
      const { ids } = await correctMina();
      await callSuccessfully('mina', 'PUT', `/chat/corrections/${ids[1]}/learned`);
      expect(idsOf(await list('mina', { learned: 'true' }))).toEqual([ids[1]]);
      expect(idsOf(await list('mina', { learned: 'false' }))).toEqual([ids[0], ids[2]]);
    });

    it('leaves out what was received from a blocked user, and what belonged to a deleted message', async () => {
      const { ids } = await correctMina();
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'yuki' });
      expect(idsOf(await list('mina'))).toEqual([ids[0], ids[2]]);
      const [latest] = (await list('mina')).items;
      if (latest !== undefined) await deleteMessage('mina', latest);
      expect(idsOf(await list('mina'))).toEqual([ids[2]]);
    });
  });
});
