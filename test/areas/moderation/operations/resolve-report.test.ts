import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { failingDatabase, withBindings } from '../../../support/faults.ts';
import { listKeptPictures, listStoredImages } from '../../../support/image-store.ts';
import { runJobs } from '../../../support/jobs.ts';
import { missingId, people } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

type Decision = 'dismiss' | 'warn' | 'suspend';

async function createReport(): Promise<string> {
  const { body } = await request('POST', `/users/${people.daniel.id}/reports`, {
    as: 'mina',
    body: { reason: 'harassment' },
  });
  return (body as { reportId: string }).reportId;
}

function resolveReport(reportId: string, decision: Decision, note?: string): Promise<Answer> {
  return request('POST', `/moderation/reports/${reportId}/resolve`, {
    as: 'hana',
    body: { decision, ...(note && { note }) },
  });
}

async function readEvents(): Promise<string[]> {
  const { results } = await env.DB.prepare('SELECT kind FROM security_events WHERE user_id = ? ORDER BY kind')
    .bind(people.daniel.id)
    .all<{ kind: string }>();
  return results.map(({ kind }) => kind);
}

beforeEach(freshWorld);

describe('resolveReport', () => {
  describe('200', () => {
    it('dismiss: changes nothing for the reported user', async () => {
      const answer = await resolveReport(await createReport(), 'dismiss', 'Just a joke.');
      expect(answer).toMatchObject({
        status: 200,
        body: {
          status: 'resolved',
          decision: 'dismiss',
          note: 'Just a joke.',
          resolvedBy: people.hana.id,
          resolvedAt: '2026-03-02T09:00:00.000Z',
        },
      });
      expect(await readEvents()).toEqual([]);
      expect((await request('GET', '/users/me', { as: 'daniel' })).body).toMatchObject({ status: 'active' });
    });

    it('warn: writes into the security log of the reported user', async () => {
      await resolveReport(await createReport(), 'warn');
      expect(await readEvents()).toEqual(['account_warned']);
    });

    it('suspend: suspends the account, hides it from everybody and ends its sessions in the same step', async () => {
      await resolveReport(await createReport(), 'suspend');
      expect(await readEvents()).toEqual(['account_suspended', 'session_ended']);
      expect(await request('GET', `/users/${people.daniel.id}`, { as: 'jisoo' })).toMatchObject({ status: 404 });
      expect(await request('POST', '/users/me/exports', { as: 'daniel' })).toMatchObject({
        status: 403,
        body: { code: 'auth.account_suspended' },
      });
      expect(
        await env.DB.prepare('SELECT end_reason FROM auth_sessions WHERE id = ?')
          .bind(people.daniel.sessionId)
          .first('end_reason'),
      ).toBe('account_suspended');
    });

    it('suspend: an account that waits for its deletion can no longer be restored and is deleted on its day', async () => {
      const reportId = await createReport();
      await request('DELETE', '/users/me', { as: 'daniel' });
      await resolveReport(reportId, 'suspend');
      expect(await request('POST', '/users/me/restore', { as: 'daniel' })).toMatchObject({
        status: 403,
        body: { code: 'auth.account_suspended' },
      });
      expect(
        await env.DB.prepare('SELECT delete_after FROM user_profiles WHERE id = ?')
          .bind(people.daniel.id)
          .first('delete_after'),
      ).toBe('2026-04-01T09:00:00.000Z');
    });

    it('answers the same report for the same decision again, and takes effect once', async () => {
      const reportId = await createReport();
      const first = await resolveReport(reportId, 'warn', 'First.');
      const second = await resolveReport(reportId, 'warn', 'Second.');
      expect(second).toMatchObject({ status: 200, body: first.body as object });
      expect(await readEvents()).toEqual(['account_warned']);
    });

    it('takes effect once for 50 parallel decisions; the others see that decision', async () => {
      const reportId = await createReport();
      const decisions = ['dismiss', 'warn', 'suspend'] as const;
      const answers = await inParallel(51, (index) => resolveReport(reportId, decisions[index % 3] ?? 'dismiss'));
      const { decision } = (await request('GET', `/moderation/reports/${reportId}`, { as: 'hana' })).body as {
        decision: Decision;
      };
      for (const [index, { status }] of answers.entries())
        expect(status).toBe(decisions[index % 3] === decision ? 200 : 409);
      expect(await readEvents()).toEqual(
        { dismiss: [], warn: ['account_warned'], suspend: ['account_suspended', 'session_ended'] }[decision],
      );
    });

    it.each(['before', 'after'] as const)('DAT-03 a crash %s the batch leaves all of it or nothing', async (when) => {
      const reportId = await createReport();
      const crashed = await withBindings({ DB: failingDatabase(2, when) }, () => resolveReport(reportId, 'suspend'));
      expect(crashed.status).toBe(500);
      expect(await readEvents()).toEqual(when === 'before' ? [] : ['account_suspended', 'session_ended']);
      expect((await resolveReport(reportId, 'suspend')).status).toBe(200);
      expect(await readEvents()).toEqual(['account_suspended', 'session_ended']);
    });
  });

  describe('the reported picture', () => {
    const upload = () =>
      request('POST', '/users/me/profile-image', { as: 'daniel', body: formWith(pictureBytes('squarePng')) });

    it('stays while the report is open, even if its owner replaces it, and is deleted with the decision', async () => {
      const { imageId } = (await upload()).body as { imageId: string };
      const reportId = await createReport();
      await upload();
      await runJobs();
      const picture = () => request('GET', `/moderation/reports/${reportId}/picture`, { as: 'hana' });
      expect((await picture()).status).toBe(200);

      expect((await resolveReport(reportId, 'dismiss')).body).toMatchObject({ evidence: { imageId, imageUrl: null } });
      await runJobs();
      expect((await picture()).status).toBe(404);
      expect(await listStoredImages()).toHaveLength(1);
      expect(await listKeptPictures()).toEqual([]);
    });

    it('stays until the last open report that holds it is decided', async () => {
      await upload();
      const [first, second] = [await createReport(), await createReport()];
      await request('DELETE', '/users/me/profile-image', { as: 'daniel' });
      await runJobs();
      await resolveReport(first, 'dismiss');
      await runJobs();
      expect(await listKeptPictures()).toHaveLength(1);
      await resolveReport(second, 'dismiss');
      await runJobs();
      expect([await listKeptPictures(), await listStoredImages()]).toEqual([[], []]);
    });

    it('stays in the profile when its owner still shows it', async () => {
      await upload();
      await resolveReport(await createReport(), 'dismiss');
      await runJobs();
      expect(await listStoredImages()).toHaveLength(1);
    });
  });

  describe('401', () => {
    it('answers auth.session_ended to an administrator who has been signed out', async () => {
      const reportId = await createReport();
      await request('POST', '/auth/logout', { as: 'hana', body: {} });
      expect(await resolveReport(reportId, 'suspend')).toMatchObject({
        status: 401,
        body: { code: 'auth.session_ended' },
      });
    });
  });

  describe('403', () => {
    it('answers auth.forbidden to everybody but administrators', async () => {
      const answer = await request('POST', `/moderation/reports/${await createReport()}/resolve`, {
        as: 'mina',
        body: { decision: 'suspend' },
      });
      expect(answer).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    });
  });

  describe('404', () => {
    it('answers report.not_found for an unknown id', async () => {
      expect(await resolveReport(missingId, 'dismiss')).toMatchObject({
        status: 404,
        body: { code: 'report.not_found' },
      });
    });
  });

  describe('409', () => {
    it('answers report.already_resolved when another administrator decided otherwise, and changes nothing', async () => {
      const reportId = await createReport();
      await resolveReport(reportId, 'dismiss');
      expect(await resolveReport(reportId, 'suspend')).toMatchObject({
        status: 409,
        body: { code: 'report.already_resolved' },
      });
      expect(await readEvents()).toEqual([]);
    });
  });
});
