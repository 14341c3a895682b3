import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { endSession, graceSeconds, requestDeletion, restoreAccount, readStatus } from './account-end.ts';

beforeEach(freshWorld);

describe('restoreMyAccount', () => {
  describe('204', () => {
    it('restores everything', async () => {
      const before = await request('GET', '/users/me', { as: 'mina' });
      await requestDeletion();
      expect((await restoreAccount()).status).toBe(204);
      const after = await request('GET', '/users/me', { as: 'mina' });
      expect(after.body).toEqual({ ...(before.body as object), updatedAt: expect.any(String) });
      expect((await request('GET', `/users/${people.mina.id}`, { as: 'daniel' })).status).toBe(200);
    });

    it('is allowed until the last moment, and the purge then leaves the account alone', async () => {
      await requestDeletion();
      passSeconds(graceSeconds - 1);
      expect((await restoreAccount()).status).toBe(204);
      passSeconds(1);
      await runCron();
      expect(await readStatus()).toBe('active');
    });

    it('takes effect once for 50 parallel calls', async () => {
      await requestDeletion();
      const answers = await inParallel(50, restoreAccount);
      expect(answers.filter(({ status: code }) => code === 204)).toHaveLength(1);
      expect(answers.filter(({ status: code }) => code === 409)).toHaveLength(49);
    });
  });

  describe('401', () => {
    it('fault-X3: answers auth.session_ended to a token of an ended session, and the account goes on leaving', async () => {
      await requestDeletion();
      await endSession('mina');
      expect(await restoreAccount()).toMatchObject({ status: 401, body: { code: 'auth.session_ended' } });
      expect(await readStatus()).toBe('deleting');
    });

    it('answers auth.session_ended after the purge', async () => {
      await requestDeletion();
      passSeconds(graceSeconds);
      await runCron();
      expect(await restoreAccount()).toMatchObject({ status: 401, body: { code: 'auth.session_ended' } });
      expect(await readStatus()).toBe('deleted');
    });
  });

  describe('404', () => {
    it('answers profile.missing from the day of the deletion, before the purge has run', async () => {
      await requestDeletion();
      passSeconds(graceSeconds);
      expect(await restoreAccount()).toMatchObject({ status: 404, body: { code: 'profile.missing' } });
    });
  });

  describe('409', () => {
    it('answers profile.not_deleting when no deletion is pending', async () => {
      expect(await restoreAccount()).toMatchObject({ status: 409, body: { code: 'profile.not_deleting' } });
    });
  });
});
