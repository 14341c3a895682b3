import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { pointersOf } from '../../profile/operations/callers.ts';
import { patchPreferences, readPreferences } from './preference-calls.ts';

beforeEach(freshWorld);

describe('updateMatchPreferences', () => {
  describe('200', () => {
    it('changes what is sent and keeps the rest', async () => {
      const mina = await sdk('mina');
      const before = unwrap(await mina.getMatchPreferences());
      expect(unwrap(await mina.updateMatchPreferences({ body: { partnerAgeBands: ['25-34'] } }))).toEqual({
        ...before,
        partnerAgeBands: ['25-34'],
      });
      expect(unwrap(await mina.updateMatchPreferences({ body: { partnerGender: 'male', groupSizes: [] } }))).toEqual({
        ...before,
        partnerAgeBands: ['25-34'],
        partnerGender: 'male',
        groupSizes: [],
      });
    });

    it('MAT-17 gives no points for a signal that is turned off, and shares its points among the others', async () => {
      const mina = await sdk('mina');
      unwrap(await mina.updateMatchPreferences({ body: { ignoredSignals: ['time_overlap', 'activity'] } }));
      const { parts = [], total } =
        unwrap(await mina.getCompatibility({ path: { userId: people.daniel.id } })).score?.yours ?? {};
      expect(
        parts.filter(({ isUsed }) => !isUsed).map(({ part, points, maxPoints }) => [part, points, maxPoints]),
      ).toEqual([
        ['time_overlap', 0, 0],
        ['activity', 0, 0],
      ]);
      expect(parts.reduce((sum, { maxPoints }) => sum + maxPoints, 0)).toBe(100);
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(total);
    });
  });

  describe('412', () => {
    it('CND lets exactly one of two parallel changes with one ETag succeed', async () => {
      const etag = (await readPreferences()).headers.get('etag') ?? '';
      const statuses = (
        await inParallel(20, async (index) =>
          patchPreferences(index % 2 === 0 ? { partnerGender: 'female' } : { ignoredSignals: ['activity'] }, {
            'if-match': etag,
          }),
        )
      ).map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === 412)).toHaveLength(19);
    });
  });

  describe('422', () => {
    it('names every unknown code and changes nothing', async () => {
      const mina = await sdk('mina');
      const before = unwrap(await mina.getMatchPreferences());
      const refused = await mina.updateMatchPreferences({
        body: { partnerPersonalities: ['friend_like', 'rude'], dailyMinutes: 'minutes_999', partnerGender: 'female' },
      });
      expect(pointersOf(refused)).toEqual(['/body/partnerPersonalities/1', '/body/dailyMinutes']);
      expect(unwrap(await mina.getMatchPreferences())).toEqual(before);
    });
  });
});
