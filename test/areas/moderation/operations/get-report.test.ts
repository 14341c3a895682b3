import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { missingId, people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { reportPerson } from '../../../support/reports.ts';

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

  describe('304', () => {
    it('answers 304 until the report is decided', async () => {
      const path = `/moderation/reports/${await reportPerson('daniel')}`;
      const headers = { 'if-none-match': (await request('GET', path, { as: 'hana' })).headers.get('etag') ?? '' };
      expect((await request('GET', path, { as: 'hana', headers })).status).toBe(304);
      await request('POST', `${path}/resolve`, { as: 'hana', body: { decision: 'warn' } });
      expect((await request('GET', path, { as: 'hana', headers })).status).toBe(200);
    });
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
