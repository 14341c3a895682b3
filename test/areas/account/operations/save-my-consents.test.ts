import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { CONSENTS_KEPT } from '../../../../src/areas/profile/rules/histories.ts';
import { request } from '../../../support/app.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { leaveAs, createNewcomer, pointersOf, readRows } from '../../profile/operations/callers.ts';

beforeEach(freshWorld);

const said = { termsVersion: '2026-03-01', privacyVersion: '2026-03-01', acceptsMarketing: false } as const;

describe('saveMyConsents', () => {
  describe('200', () => {
    it('stores the consents, and the profile shows them', async () => {
      const mina = await sdk('mina');
      const expected = { ...said, agreedAt: '2026-03-02T09:00:00.000Z' };
      expect(unwrap(await mina.saveMyConsents({ body: said }))).toEqual(expected);
      expect(unwrap(await mina.getMyProfile()).consents).toEqual(expected);
    });

    it('adds a changed consent to the history, and nothing for the same consent', async () => {
      unwrap(await (await sdk('mina')).saveMyConsents({ body: said }));
      setNow('2026-03-03T09:00:00.000Z');
      const mina = await sdk('mina');
      expect(unwrap(await mina.saveMyConsents({ body: said })).agreedAt).toBe('2026-03-02T09:00:00.000Z');
      unwrap(await mina.saveMyConsents({ body: { ...said, acceptsMarketing: true } }));
      unwrap(await mina.saveMyConsents({ body: said }));
      expect(
        await readRows(
          'SELECT accepts_marketing AS yes FROM consents WHERE user_id = ? ORDER BY agreed_at, id',
          people.mina.id,
        ),
      ).toEqual([{ yes: 0 }, { yes: 1 }, { yes: 0 }]);
    });

    it('fault-R13: keeps the first consent to a version, and of the later ones the newest 20', async () => {
      const mina = await sdk('mina');
      for (let change = 0; change < 2 * CONSENTS_KEPT; change += 1) {
        unwrap(await mina.saveMyConsents({ body: { ...said, acceptsMarketing: change % 2 === 1 } }));
        passSeconds(1);
      }
      const kept = await readRows(
        'SELECT agreed_at AS at FROM consents WHERE user_id = ? ORDER BY agreed_at',
        people.mina.id,
      );
      const secondsLater = (seconds: number) => ({ at: `2026-03-02T09:00:${String(seconds).padStart(2, '0')}.000Z` });
      expect(kept).toEqual(
        [0, ...Array.from({ length: CONSENTS_KEPT }, (_, index) => CONSENTS_KEPT + index)].map(secondsLater),
      );
      expect(unwrap(await mina.getMyProfile()).consents).toMatchObject({ acceptsMarketing: true });
    });

    it('stays bounded under 50 parallel changes', async () => {
      const answers = await inParallel(50, (index) =>
        request('PUT', '/users/me/consents', { as: 'mina', body: { ...said, acceptsMarketing: index % 2 === 1 } }),
      );
      expect(answers.every(({ status }) => status === 200)).toBe(true);
      const kept = await readRows('SELECT id FROM consents WHERE user_id = ?', people.mina.id);
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.length).toBeLessThanOrEqual(CONSENTS_KEPT + 1);
    });

    it('takes the day of birth of a new user, which the profile keeps', async () => {
      const sora = await createNewcomer();
      unwrap(await sora.createMyProfile({ body: {} }));
      unwrap(await sora.saveMyConsents({ body: { ...said, birthDate: '2012-03-02' } }));
      expect(unwrap(await sora.getMyProfile())).toMatchObject({ birthDate: '2012-03-02', birthYear: 2012 });
      unwrap(await sora.saveMyConsents({ body: { ...said, acceptsMarketing: true } }));
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).saveMyConsents({ body: { ...said, birthYear: 1998 } })).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it('answers 409 while the account waits for its deletion', async () => {
      expect(await (await leaveAs('daniel')).saveMyConsents({ body: said })).toMatchObject({
        status: 409,
        problem: { code: 'profile.deletion_pending' },
      });
    });
  });

  describe('422', () => {
    it('refuses a user under 14 and stores nothing', async () => {
      const sora = await createNewcomer();
      unwrap(await sora.createMyProfile({ body: {} }));
      expect(await sora.saveMyConsents({ body: { ...said, birthDate: '2012-03-03' } })).toMatchObject({
        status: 422,
        problem: { code: 'profile.under_age', detail: expect.stringContaining('14') },
      });
      expect(unwrap(await sora.getMyProfile())).toMatchObject({ birthYear: null, consents: null });
    });

    it('asks for the day of birth where neither the call nor the profile shows the age', async () => {
      const sora = await createNewcomer();
      unwrap(await sora.createMyProfile({ body: {} }));
      expect(pointersOf(await sora.saveMyConsents({ body: said }))).toEqual(['/body/birthDate']);
      expect(pointersOf(await sora.saveMyConsents({ body: { ...said, birthYear: 2012 } }))).toEqual([
        '/body/birthYear',
      ]);
      expect(await readRows('SELECT id FROM consents WHERE user_id = ?', missingId)).toEqual([]);
    });

    it('refuses versions that were never published', async () => {
      // The types do not allow other versions. `JSON.parse` returns `any`, so this compiles.
      const body = { ...said, termsVersion: JSON.parse('"1999-01-01"') };
      expect(pointersOf(await (await sdk('mina')).saveMyConsents({ body }))).toEqual(['/body/termsVersion']);
    });
  });
});
