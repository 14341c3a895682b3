import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runCron } from '../../../support/jobs.ts';
import { missingId, people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { reportPerson } from '../../../support/reports.ts';
import { tokenFor } from '../../../support/tokens.ts';

beforeEach(freshWorld);

describe('getReport', () => {
  describe('200', () => {
    it('shows the text of the reporter and the reported profile', async () => {
      const reportId = await reportPerson('daniel');
      const { body } = await request('GET', `/moderation/reports/${reportId}`, { as: 'hana' });
      expect(body).toMatchObject({
        reportId,
        status: 'open',
        reason: 'harassment',
        text: 'Insults.',
        subjectId: people.daniel.id,
        reporterId: people.mina.id,
        decision: null,
        evidence: { englishName: 'Daniel Reed', imageId: null, imageUrl: null },
      });
    });
  });

  describe('evidence that an earlier version has stored', () => {
    it.each([
      [
        'lacks a property',
        { englishName: 'Dan', nativeName: null, imageId: null, capturedAt: '2026-02-01T00:00:00.000Z' },
        'Dan',
      ],
      ['has a property of another type', { englishName: ['Dan'], capturedAt: 1769904000 }, null],
      ['is a list', [], null],
    ])('is shown as far as it can be read when it %s', async (_, evidence, englishName) => {
      const reportId = '01900000-0000-7000-8000-00000000aaaa';
      await env.DB.prepare(
        `INSERT INTO reports (id, reporter_id, subject_id, reason, created_at, evidence)
         VALUES (?, ?, ?, 'spam', '2026-02-01T00:00:00.000Z', ?)`,
      )
        .bind(reportId, people.mina.id, people.daniel.id, JSON.stringify(evidence))
        .run();
      const capturedAt = '2026-02-01T00:00:00.000Z';
      expect(await request('GET', `/moderation/reports/${reportId}`, { as: 'hana' })).toMatchObject({
        status: 200,
        body: { evidence: { englishName, nativeName: null, introduction: null, imageId: null, capturedAt } },
      });
      const path = `/moderation/reports/${reportId}/resolve`;
      expect((await request('POST', path, { as: 'hana', body: { decision: 'dismiss' } })).status).toBe(200);
    });
  });

  describe('304', () => {
    it('answers 304 until the report is decided', async () => {
      const path = `/moderation/reports/${await reportPerson('daniel')}`;
      const headers = { 'if-none-match': (await request('GET', path, { as: 'hana' })).headers.get('etag') ?? '' };
      expect((await request('GET', path, { as: 'hana', headers })).status).toBe(304);
      await request('POST', `${path}/resolve`, { as: 'hana', body: { decision: 'warn' } });
      expect((await request('GET', path, { as: 'hana', headers })).status).toBe(200);
    });

    it.each(['mina', 'daniel'] as const)(
      'answers 304 until %s is purged, who has sent or decided the report',
      async (leaver) => {
        const path = `/moderation/reports/${await reportPerson('jisoo', 'mina')}`;
        await runSql("UPDATE user_profiles SET role = 'admin', version = version + 1 WHERE id = ?", people.daniel.id);
        const token = await tokenFor('daniel', { claims: { role: 'admin' } });
        await request('POST', `${path}/resolve`, { token, body: { decision: 'dismiss' } });
        const { body, headers } = await request('GET', path, { as: 'hana' });
        expect(body).toMatchObject({ reporterId: people.mina.id, resolvedBy: people.daniel.id });
        const readAgain = () =>
          request('GET', path, { as: 'hana', headers: { 'if-none-match': headers.get('etag') ?? '' } });
        await callSuccessfully(leaver, 'DELETE', '/users/me');
        expect((await readAgain()).status).toBe(304);
        passSeconds(31 * 86_400);
        await runCron();
        const cleared = leaver === 'mina' ? { reporterId: null } : { resolvedBy: null };
        expect(await readAgain()).toMatchObject({ status: 200, body: cleared });
      },
    );
  });

  describe('403', () => {
    it('answers auth.forbidden, also to the reporter', async () => {
      const reportId = await reportPerson('daniel');
      expect(await request('GET', `/moderation/reports/${reportId}`, { as: 'mina' })).toMatchObject({
        status: 403,
        body: { code: 'auth.forbidden' },
      });
    });
  });

  describe('404', () => {
    it('answers report.not_found for an unknown id', async () => {
      expect(await request('GET', `/moderation/reports/${missingId}`, { as: 'hana' })).toMatchObject({
        status: 404,
        body: { code: 'report.not_found' },
      });
    });
  });
});
