import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertEnglishSpeakers } from '../operations/pool.ts';

beforeEach(freshWorld);

describe('a snapshot that another version has stored in another shape, or that is damaged', () => {
  it('counts as expired: the next page is refused, and the caller starts again', async () => {
    await insertEnglishSpeakers(5);
    const { nextCursor } = unwrap(await (await sdk('mina')).listRecommendations({ query: { limit: 2 } }));
    const nextPage = () =>
      request('GET', '/matching/recommendations', { as: 'mina', query: { limit: 2, cursor: nextCursor ?? '' } });
    const stored = await storedList(people.mina.id);
    const { entries, ...snapshot } = JSON.parse(stored.text) as { entries: Record<string, unknown>[] };
    const older = entries.map(({ overlapMinutes, ...entry }) => ({ ...entry, overlap: overlapMinutes }));
    for (const text of [JSON.stringify({ ...snapshot, entries: older }), stored.text.slice(0, -1), '[]']) {
      await stored.replace(text);
      expect(await nextPage()).toMatchObject({ status: 409, body: { code: 'matching.ranking_expired' } });
    }
    await stored.replace(JSON.stringify({ ...snapshot, entries, addedLater: true }));
    expect((await nextPage()).status).toBe(200);
  });

  it('is not found and goes with the next alarm when another version has kept it in another form', async () => {
    const lists = env.RANKED_LISTS.get(env.RANKED_LISTS.idFromName(people.mina.id));
    await runInDurableObject(lists, (_, { storage }) => storage.put('ranking:older', '{"entries":[]}'));
    expect(await lists.find('older', '1999-01-01T00:00:00.000Z')).toBeNull();
    await runInDurableObject(lists, (object) => object.alarm());
    const left = await runInDurableObject(lists, async (_, { storage }) => [...(await storage.list()).keys()]);
    expect(left).toEqual([]);
  });
});

/** Returns the stored text of the only ranked list of a user, and a function that replaces this text. */
async function storedList(userId: string): Promise<{ text: string; replace: (text: string) => Promise<void> }> {
  const lists = env.RANKED_LISTS.get(env.RANKED_LISTS.idFromName(userId));
  return runInDurableObject(lists, async (_, { storage }) => {
    const [[key, kept] = []] = await storage.list<{ text: string }>({ prefix: 'ranking:' });
    if (key === undefined || kept === undefined) throw new Error('the user has no ranked list');
    const replace = (text: string) =>
      runInDurableObject(lists, (__, { storage: again }) => again.put(key, { ...kept, text }));
    return { text: kept.text, replace };
  });
}
