import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { createRequest } from '../../../support/matching.ts';
import { missingId, people, type PersonName } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

interface Report {
  readonly reason?: string;
  readonly text?: string;
}

function reportUser(
  subjectId: string,
  body: Report = { reason: 'spam', text: 'Sends adverts.' },
  headers: Record<string, string> = {},
  as: PersonName = 'mina',
): Promise<Answer> {
  return request('POST', `/users/${subjectId}/reports`, { as, body, headers });
}

function showTo(name: PersonName, profileVisibility: 'everyone' | 'matched' | 'nobody'): Promise<unknown> {
  return callSuccessfully(name, 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });
}

function countReports(): Promise<number | null> {
  return env.DB.prepare('SELECT count(*) AS n FROM reports').first<number>('n');
}

beforeEach(freshWorld);

describe('reportUser', () => {
  describe('201', () => {
    it('stores the report with the profile as it was at that moment', async () => {
      const answer = await reportUser(people.daniel.id);
      expect(answer).toMatchObject({ status: 201, body: { reason: 'spam', createdAt: '2026-03-02T09:00:00.000Z' } });
      const { reportId } = answer.body as { reportId: string };
      await request('PATCH', '/users/me', {
        as: 'daniel',
        body: JSON.stringify({ introduction: 'I never said anything.' }),
        headers: { 'content-type': 'application/merge-patch+json' },
      });
      const { body } = await request('GET', `/moderation/reports/${reportId}`, { as: 'hana' });
      expect(body).toMatchObject({
        evidence: {
          englishName: 'Daniel Reed',
          introduction: 'Learning Korean for my work in Seoul.',
          capturedAt: '2026-03-02T09:00:00.000Z',
        },
      });
    });

    it('needs no text', async () => {
      expect((await reportUser(people.daniel.id, { reason: 'other' })).status).toBe(201);
    });

    it.each([
      ['who has blocked the reporter', () => request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' })],
      ['whom the reporter has blocked', () => request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' })],
      ['whose account is being deleted', () => request('DELETE', '/users/me', { as: 'daniel' })],
      ['who hides from everyone', () => showTo('daniel', 'nobody')],
    ])('fault-X10: accepts a report about a user one has met %s', async (_name, arrange) => {
      await createRequest('mina', 'daniel');
      await arrange();
      expect((await reportUser(people.daniel.id)).status).toBe(201);
    });

    it('IDM-01 IDM-03 creates one report for 50 parallel calls with one key, with one answer', async () => {
      const answers = await inParallel(50, () => reportUser(people.daniel.id, undefined, { 'idempotency-key': 'one' }));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers.every(({ status }) => status === 201)).toBe(true);
      expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(49);
      expect(await countReports()).toBe(1);
    });
  });

  describe('404', () => {
    it.each([
      ['who has blocked the reporter', () => request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' })],
      ['who hides from everyone', () => showTo('daniel', 'nobody')],
      ['whose account is being deleted', () => request('DELETE', '/users/me', { as: 'daniel' })],
    ])('fault-X10: answers the same for a user never met %s as for a missing user', async (_name, arrange) => {
      await arrange();
      const [hidden, nobody] = [await reportUser(people.daniel.id), await reportUser(missingId)];
      const bare = ({ text }: Answer, id: string) => text.replaceAll(id, '').replace(/"requestId":"[^"]+"/, '');
      expect(hidden).toMatchObject({ status: 404, body: { code: 'profile.user_not_found' } });
      expect(bare(hidden, people.daniel.id)).toBe(bare(nobody, missingId));
      expect(await countReports()).toBe(0);
    });

    it('answers profile.user_not_found for a missing user and a deleted account, in the same words', async () => {
      const nobody = await reportUser(missingId);
      await request('DELETE', '/users/me', { as: 'daniel' });
      passSeconds(30 * 24 * 3600);
      await runSql(
        "UPDATE user_profiles SET status = 'deleted', email = NULL, deletion_requested_at = NULL, delete_after = NULL, english_name = NULL, native_name = NULL, introduction = NULL, birth_year = NULL, gender = NULL, residence = NULL, last_active_at = NULL, version = version + 1 WHERE id = ?",
        people.daniel.id,
      );
      const gone = await reportUser(people.daniel.id);
      expect(nobody).toMatchObject({ status: 404, body: { code: 'profile.user_not_found' } });
      const bare = ({ text }: Answer, id: string) => text.replaceAll(id, '').replace(/"requestId":"[^"]+"/, '');
      expect(bare(gone, people.daniel.id)).toBe(bare(nobody, missingId));
      expect(await countReports()).toBe(0);
    });
  });

  describe('409', () => {
    it('answers report.limit_reached after ten in 24 hours, also when they come in parallel', async () => {
      const answers = await inParallel(50, () => reportUser(people.daniel.id));
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
      expect(answers.filter(({ body }) => (body as { code: string }).code === 'report.limit_reached')).toHaveLength(40);
      passSeconds(24 * 3600);
      expect((await reportUser(people.daniel.id)).status).toBe(201);
    });
  });

  describe('422', () => {
    it('answers profile.self_not_allowed for a report of oneself', async () => {
      expect(await reportUser(people.mina.id)).toMatchObject({
        status: 422,
        body: { code: 'profile.self_not_allowed' },
      });
    });

    it.each<[string, Report, string]>([
      ['an unknown reason', { reason: 'boring' }, '/body/reason'],
      ['no reason', { text: 'x' }, '/body/reason'],
      ['an empty text', { reason: 'spam', text: '' }, '/body/text'],
      ['a text of more than 2,000 characters', { reason: 'spam', text: '가'.repeat(2001) }, '/body/text'],
    ])('answers request.invalid for %s', async (_name, body, pointer) => {
      expect(await reportUser(people.daniel.id, body)).toMatchObject({
        status: 422,
        body: { code: 'request.invalid', errors: [{ pointer }] },
      });
    });

    it('answers idempotency.key_reused for the same key with another text or user', async () => {
      const key = { 'idempotency-key': 'one' };
      await reportUser(people.daniel.id, undefined, key);
      expect(await reportUser(people.daniel.id, { reason: 'scam' }, key)).toMatchObject({
        status: 422,
        body: { code: 'idempotency.key_reused' },
      });
      expect(await reportUser(people.yuki.id, undefined, key)).toMatchObject({
        status: 422,
        body: { code: 'idempotency.key_reused' },
      });
      expect(await countReports()).toBe(1);
    });
  });
});
