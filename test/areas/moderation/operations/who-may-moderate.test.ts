/** Who may use the operations for moderators: an active account that has the role now, and never about itself. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runCron } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';
import { legacyTokenFor, tokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';

/** Calls every operation for moderators with this token. */
async function moderate(token: string, reportId: string): Promise<Answer[]> {
  return [
    await request('GET', '/moderation/reports', { token }),
    await request('GET', `/moderation/reports/${reportId}`, { token }),
    await request('POST', `/moderation/reports/${reportId}/resolve`, { token, body: { decision: 'suspend' } }),
    await request('PUT', `/moderation/users/${people.mina.id}/birth`, {
      token,
      body: { birthYear: 1991, reason: 'Seen.' },
    }),
    await request('GET', `/moderation/reports/${reportId}/matches`, { token }),
    await request('DELETE', `/moderation/matches/${missingId}`, { token }),
  ];
}

const codesOf = (answers: readonly Answer[]) => answers.map(({ body }) => (body as { code?: string }).code);
const nothingChanged = async () =>
  expect([
    await rowsOf("reports WHERE status <> 'open'"),
    await rowsOf('user_profiles WHERE birth_year = 1991'),
  ]).toEqual([[], []]);

beforeEach(freshWorld);

describe('a moderator', () => {
  const losses = {
    'whose role was taken away': () =>
      runSql("UPDATE user_profiles SET role = 'user', version = version + 1 WHERE id = ?", people.hana.id),
    'whose account is being deleted': () => request('DELETE', '/users/me', { as: 'hana' }),
  };

  it.each(Object.entries(losses))('fault-X3: %s does nothing more with an earlier token', async (_name, lose) => {
    const reportId = await reportPerson('daniel', 'jisoo');
    const tokens = [await tokenFor('hana'), await legacyTokenFor('hana')];
    await lose();
    for (const token of tokens)
      expect(new Set(codesOf(await moderate(token, reportId)))).toEqual(new Set(['auth.forbidden']));
    await nothingChanged();
  });

  it('fault-X3: of the existing service without an account here is refused', async () => {
    const reportId = await reportPerson('daniel', 'jisoo');
    const answers = await moderate(await legacyTokenFor('hana', { sub: missingId }), reportId);
    expect(new Set(codesOf(answers))).toEqual(new Set(['auth.forbidden']));
    await nothingChanged();
  });

  it('fault-X3: whose account has been purged reads no reports and no users', async () => {
    const reportId = await reportPerson('daniel', 'jisoo');
    await request('DELETE', '/users/me', { as: 'hana' });
    passSeconds(31 * 86_400);
    await runCron();
    const token = await legacyTokenFor('hana');
    expect(new Set((await moderate(token, reportId)).map(({ status }) => status))).toEqual(new Set([401]));
    for (const path of [`/users/${people.daniel.id}`, '/users/me', '/matching/recommendations'])
      expect(await request('GET', path, { token })).toMatchObject({
        status: 401,
        body: { code: 'auth.token_invalid' },
      });
  });
});

describe('a report about a moderator', () => {
  it('fault-X3: is neither shown to them nor decided by them, exactly as if there were none', async () => {
    const reportId = await reportPerson('hana', 'mina');
    const own = (path: string) => `/moderation/reports/${path}`;
    const decide = (id: string) => request('POST', own(`${id}/resolve`), { as: 'hana', body: { decision: 'dismiss' } });
    const bare = ({ text }: Answer, id: string) => text.replace(id, '').replace(/"requestId":"[^"]+"/, '');
    const read = (id: string) => request('GET', own(id), { as: 'hana' });
    expect(bare(await read(reportId), reportId)).toBe(bare(await read(missingId), missingId));
    expect(bare(await decide(reportId), reportId)).toBe(bare(await decide(missingId), missingId));
    expect((await request('GET', '/moderation/reports', { as: 'hana' })).body).toMatchObject({ items: [] });
    await nothingChanged();
  });
});

describe('a report that a moderator sent', () => {
  it('fault-X3: is read by them and decided by another moderator', async () => {
    const reportId = await reportPerson('daniel', 'hana');
    expect((await request('GET', `/moderation/reports/${reportId}`, { as: 'hana' })).status).toBe(200);
    for (const decision of ['dismiss', 'warn', 'suspend'])
      expect(
        await request('POST', `/moderation/reports/${reportId}/resolve`, { as: 'hana', body: { decision } }),
      ).toMatchObject({ status: 403, body: { code: 'moderation.own_case' } });
    await nothingChanged();
    await runSql("UPDATE user_profiles SET role = 'admin', version = version + 1 WHERE id = ?", people.jisoo.id);
    const token = await tokenFor('jisoo', { claims: { role: 'admin' } });
    const resolve = `/moderation/reports/${reportId}/resolve`;
    expect((await request('POST', resolve, { token, body: { decision: 'warn' } })).status).toBe(200);
  });
});

describe("a moderator's own birth", () => {
  it('fault-X3: is corrected by another moderator only', async () => {
    const path = `/moderation/users/${people.hana.id}/birth`;
    expect(await request('PUT', path, { as: 'hana', body: { birthYear: 1991, reason: 'Seen.' } })).toMatchObject({
      status: 422,
      body: { code: 'profile.self_not_allowed' },
    });
    await nothingChanged();
  });
});
