import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { leaveAs, createNewcomer, readRows } from '../../profile/operations/callers.ts';

beforeEach(freshWorld);

const about = (userId: string) => ({ path: { userId } });

describe('blockUser', () => {
  describe('204', () => {
    it('AZN-07 hides both users from each other from the next answer on', async () => {
      const [mina, jisoo] = [await sdk('mina'), await sdk('jisoo')];
      unwrap(await mina.blockUser(about(people.jisoo.id)));
      expect((await mina.getUserProfile(about(people.jisoo.id))).status).toBe(404);
      expect((await jisoo.getUserProfile(about(people.mina.id))).status).toBe(404);
      expect((await (await sdk('daniel')).getUserProfile(about(people.mina.id))).status).toBe(200);
    });

    it('creates one block for 50 parallel calls, and again for repeats', async () => {
      const mina = await sdk('mina');
      const answers = await inParallel(50, () => mina.blockUser(about(people.jisoo.id)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
      unwrap(await mina.blockUser(about(people.jisoo.id.toUpperCase())));
      expect(await readRows('SELECT blocked_id FROM blocks WHERE blocker_id = ?', people.mina.id)).toEqual([
        { blocked_id: people.jisoo.id },
      ]);
    });
  });

  describe('404', () => {
    it('AZN-02 answers the same for a missing, blocking, hidden or leaving user, and creates no block', async () => {
      unwrap(await (await sdk('jisoo')).blockUser(about(people.mina.id)));
      unwrap(await (await sdk('yuki')).updateMySettings({ body: { privacy: { profileVisibility: 'nobody' } } }));
      await leaveAs('daniel');
      const mina = await sdk('mina');
      const details = new Set<string>();
      for (const id of [missingId, people.jisoo.id, people.yuki.id, people.daniel.id]) {
        const refused = await mina.blockUser(about(id));
        expect(refused).toMatchObject({ status: 404, problem: { code: 'profile.user_not_found' } });
        details.add(refused.ok ? '' : refused.problem.detail);
      }
      expect(details.size).toBe(1);
      expect(await readRows('SELECT blocked_id FROM blocks WHERE blocker_id = ?', people.mina.id)).toEqual([]);
    });

    it('keeps an existing block when the blocked user hides', async () => {
      const mina = await sdk('mina');
      unwrap(await mina.blockUser(about(people.yuki.id)));
      unwrap(await (await sdk('yuki')).updateMySettings({ body: { privacy: { profileVisibility: 'nobody' } } }));
      expect((await mina.blockUser(about(people.yuki.id))).status).toBe(204);
    });

    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).blockUser(about(people.mina.id))).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it('answers 409 while the account waits for its deletion', async () => {
      expect(await (await leaveAs('daniel')).blockUser(about(people.mina.id))).toMatchObject({
        status: 409,
        problem: { code: 'profile.deletion_pending' },
      });
    });
  });

  describe('422', () => {
    it('refuses a block of oneself', async () => {
      expect(await (await sdk('mina')).blockUser(about(people.mina.id))).toMatchObject({
        status: 422,
        problem: { code: 'profile.self_not_allowed' },
      });
    });
  });
});
