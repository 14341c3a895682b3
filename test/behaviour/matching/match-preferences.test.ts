import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/client/sdk/index.ts';
import { request } from '../../support/app.ts';
import { people } from '../../support/people.ts';
import { inParallel } from '../../support/race.ts';
import { sdk } from '../../support/sdk.ts';
import { freshWorld } from '../../support/world.ts';
import { pointersOf } from '../profile/callers.ts';

beforeEach(freshWorld);

const patch = (body: unknown, headers: Record<string, string> = {}) =>
  request('PATCH', '/matching/preferences', { as: 'mina', headers: { 'content-type': 'application/merge-patch+json', ...headers }, body: JSON.stringify(body) });

describe('getMatchPreferences', () => {
  it('has what was said in onboarding, and a tag that moves with every change', async () => {
    const read = () => request('GET', '/matching/preferences', { as: 'mina' });
    const before = await read();
    expect(before.body).toMatchObject({ partnerGender: 'any', partnerAgeBands: [], partnerPersonalities: ['friend_like'], communicationMethod: 'video', ignoredSignals: [] });
    for (const change of [{ dailyMinutes: 'minutes_10' }, { ignoredSignals: ['activity'] }]) {
      const { etag } = { etag: (await read()).headers.get('etag') };
      await patch(change);
      expect((await read()).headers.get('etag')).not.toBe(etag);
    }
  });
});

describe('updateMatchPreferences', () => {
  describe('200', () => {
    it('changes what is sent and leaves the rest', async () => {
      const mina = await sdk('mina');
      const before = unwrap(await mina.getMatchPreferences());
      expect(unwrap(await mina.updateMatchPreferences({ body: { partnerAgeBands: ['25-34'] } }))).toEqual({ ...before, partnerAgeBands: ['25-34'] });
      expect(unwrap(await mina.updateMatchPreferences({ body: { partnerGender: 'male', groupSizes: [] } }))).toEqual({ ...before, partnerAgeBands: ['25-34'], partnerGender: 'male', groupSizes: [] });
    });

    it('MAT-17 a signal that is turned off brings no points, and the others share its', async () => {
      const mina = await sdk('mina');
      unwrap(await mina.updateMatchPreferences({ body: { ignoredSignals: ['time_overlap', 'activity'] } }));
      const { parts = [], total } = unwrap(await mina.getCompatibility({ path: { userId: people.daniel.id } })).score?.yours ?? {};
      expect(parts.filter(({ isUsed }) => !isUsed).map(({ part, points, maxPoints }) => [part, points, maxPoints])).toEqual([['time_overlap', 0, 0], ['activity', 0, 0]]);
      expect(parts.reduce((sum, { maxPoints }) => sum + maxPoints, 0)).toBe(100);
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(total);
    });
  });

  describe('412', () => {
    it('CND of two changes with one tag exactly one wins', async () => {
      const etag = (await request('GET', '/matching/preferences', { as: 'mina' })).headers.get('etag') ?? '';
      const statuses = (await inParallel(20, async (index) => patch(index % 2 === 0 ? { partnerGender: 'female' } : { ignoredSignals: ['activity'] }, { 'if-match': etag }))).map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === 412)).toHaveLength(19);
    });
  });

  describe('422', () => {
    it('names every unknown code and changes nothing', async () => {
      const mina = await sdk('mina');
      const before = unwrap(await mina.getMatchPreferences());
      const refused = await mina.updateMatchPreferences({ body: { partnerPersonalities: ['friend_like', 'rude'], dailyMinutes: 'minutes_999', partnerGender: 'female' } });
      expect(pointersOf(refused)).toEqual(['/body/partnerPersonalities/1', '/body/dailyMinutes']);
      expect(unwrap(await mina.getMatchPreferences())).toEqual(before);
    });
  });
});

describe('getCompatibility', () => {
  it('is the score of the list, and does not say which wish of the other side stands against it', async () => {
    const mina = await sdk('mina');
    const [first] = unwrap(await mina.listRecommendations()).items;
    expect(unwrap(await mina.getCompatibility({ path: { userId: people.daniel.id } })).score).toEqual(first?.score);
    await request('PATCH', '/matching/preferences', { as: 'daniel', headers: { 'content-type': 'application/merge-patch+json' }, body: JSON.stringify({ partnerGender: 'male' }) });
    expect(unwrap(await mina.getCompatibility({ path: { userId: people.daniel.id } }))).toMatchObject({ isEligible: false, obstacles: ['not_available'], score: null, reasons: [] });
  });

  it('is the same from both sides', async () => {
    const total = async (as: 'mina' | 'daniel', userId: string) => unwrap(await (await sdk(as)).getCompatibility({ path: { userId } })).score?.total;
    expect(await total('mina', people.daniel.id)).toBe(await total('daniel', people.mina.id));
  });
});
