import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { missingId, people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { leaveAs, readRows } from '../../profile/operations/callers.ts';

beforeEach(freshWorld);

const about = (userId: string) => ({ path: { userId } });

describe('unblockUser', () => {
  describe('204', () => {
    it('makes both users visible to each other again; a second call changes nothing', async () => {
      const mina = await sdk('mina');
      unwrap(await mina.blockUser(about(people.jisoo.id)));
      unwrap(await mina.unblockUser(about(people.jisoo.id)));
      expect((await (await sdk('jisoo')).getUserProfile(about(people.mina.id))).status).toBe(200);
      expect((await mina.unblockUser(about(people.jisoo.id))).status).toBe(204);
    });

    it("removes only the caller's own block", async () => {
      const [mina, jisoo] = [await sdk('mina'), await sdk('jisoo')];
      unwrap(await mina.blockUser(about(people.jisoo.id)));
      await jisoo.unblockUser(about(people.mina.id));
      expect(await readRows('SELECT blocker_id FROM blocks')).toEqual([{ blocker_id: people.mina.id }]);
    });

    it('fault-X6: answers the same for a missing user, one who has blocked the caller, and one who was purged', async () => {
      unwrap(await (await sdk('jisoo')).blockUser(about(people.mina.id)));
      const mina = await sdk('mina');
      unwrap(await mina.blockUser(about(people.daniel.id)));
      await leaveAs('daniel');
      passSeconds(30 * 86_400);
      await runCron();
      const later = await sdk('mina');
      for (const id of [missingId, people.jisoo.id, people.daniel.id])
        expect((await later.unblockUser(about(id))).status).toBe(204);
    });

    it('is allowed while the blocked user is leaving', async () => {
      const mina = await sdk('mina');
      unwrap(await mina.blockUser(about(people.daniel.id)));
      await leaveAs('daniel');
      expect((await mina.unblockUser(about(people.daniel.id))).status).toBe(204);
      expect(await readRows('SELECT blocker_id FROM blocks')).toEqual([]);
    });
  });

  describe('409', () => {
    it('answers 409 while the account waits for its deletion', async () => {
      unwrap(await (await sdk('daniel')).blockUser(about(people.mina.id)));
      expect(await (await leaveAs('daniel')).unblockUser(about(people.mina.id))).toMatchObject({
        status: 409,
        problem: { code: 'profile.deletion_pending' },
      });
    });
  });

  describe('422', () => {
    it('refuses to unblock oneself', async () => {
      expect(await (await sdk('mina')).unblockUser(about(people.mina.id))).toMatchObject({
        status: 422,
        problem: { code: 'profile.self_not_allowed' },
      });
    });
  });
});
