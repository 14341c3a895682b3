/** DAT-07, B-08: after the grace period, no store contains data about the deleted user. */
import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { rankedListsOf } from '../../../../src/areas/matching/services/ranked-lists.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { overrideMembers, withBindings } from '../../../support/faults.ts';
import { loadImage, listStoredImages } from '../../../support/image-store.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { connectWithToken } from '../../../support/live.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { tokenFor } from '../../../support/tokens.ts';
import { rowsLeadingTo, tablesAboutPeople, tracesOf, type FoundRow } from '../../../support/traces.ts';
import { freshWorld } from '../../../support/world.ts';
import { tableFacts } from '../../../store/schema-facts.ts';
import { mistakesInArchive } from './archive-check.ts';

const { mina, daniel, jisoo, hana } = people;
const personal = [mina.email, 'Mina Kim', '김미나', 'PERSONAL', '영어로 편하게', '1998-04-05'];
const json = (body: unknown) => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/merge-patch+json' },
});

/** Uses every feature as Mina to create rows about her. Each call has to succeed. */
async function useEveryFeature(): Promise<void> {
  const done = async (
    method: string,
    path: string,
    as: PersonName,
    options: Parameters<typeof request>[2] = {},
  ): Promise<unknown> => {
    const { status, body, text } = await request(method, path, { as, ...options });
    expect(status < 300 ? '' : `${path}: ${text}`).toBe('');
    return body;
  };
  const reportOn = async (subject: string, as: PersonName): Promise<string> => {
    const body = { reason: 'other', text: 'PERSONAL words' };
    return (
      (await done('POST', `/users/${subject}/reports`, as, {
        body,
        headers: { 'idempotency-key': 'PERSONAL-key' },
      })) as { reportId: string }
    ).reportId;
  };
  await done('PUT', '/users/me/consents', 'mina', {
    body: { termsVersion: '2026-03-01', privacyVersion: '2026-03-01', acceptsMarketing: true, birthDate: '1998-04-05' },
  });
  await done('PATCH', '/users/me', 'mina', json({ introduction: 'PERSONAL introduction', timeZone: 'Asia/Tokyo' }));
  await done('PATCH', '/users/me/settings', 'mina', json({ accessibility: { textSize: 'large' } }));
  await done('POST', '/users/me/profile-image', 'mina', {
    body: formWith(pictureBytes('squarePng')),
    headers: { 'idempotency-key': 'PERSONAL-key' },
  });
  const held = await reportOn(mina.id, 'daniel');
  await reportOn(mina.id, 'jisoo');
  await done('POST', `/moderation/reports/${held}/resolve`, 'hana', {
    body: { decision: 'warn', note: 'PERSONAL note' },
  });
  await done('POST', '/users/me/profile-image', 'mina', { body: formWith(pictureBytes('portraitJpeg')) });
  await done('POST', '/users/me/profile-image/direct-upload', 'mina');
  await done('POST', '/matching/requests', 'daniel', { body: { receiverId: mina.id } });
  await done('POST', '/matching/requests', 'mina', {
    body: { receiverId: daniel.id, message: 'PERSONAL message' },
    headers: { 'idempotency-key': 'PERSONAL-key' },
  });
  await done('PUT', `/users/me/blocks/${daniel.id}`, 'mina');
  await done('PUT', `/users/me/blocks/${mina.id}`, 'jisoo');
  await reportOn(daniel.id, 'mina');
  await done('POST', '/users/me/exports', 'mina');
  await runJobs();
  await done('POST', '/users/me/exports', 'mina');
  await done('POST', '/auth/realtime-ticket', 'mina');
  await done('POST', '/auth/dev-login', 'mina', { body: { user: 'mina' } });
}

/** Inserts rows directly into the tables that the calls of this test do not fill. */
async function insertRemainingRows(): Promise<void> {
  const at = '2026-03-02T09:00:00.000Z';
  const put = (sql: string, ...values: string[]) =>
    env.DB.prepare(sql)
      .bind(...values)
      .run();
  await put(
    "INSERT INTO auth_identities (id, user_id, provider, subject, created_at) VALUES (?, ?, 'google', 'PERSONAL-subject', ?)",
    crypto.randomUUID(),
    mina.id,
    at,
  );
  await put(
    "INSERT INTO login_codes (id, code_hash, code_challenge, user_id, signed_in_with, expires_at) VALUES (?, ?, ?, ?, 'google', ?)",
    crypto.randomUUID(),
    'c'.repeat(43),
    'd'.repeat(43),
    mina.id,
    at,
  );
  await put(
    "INSERT INTO availability_overrides (user_id, on_date, start_minute, end_minute, kind) VALUES (?, '2026-03-09', 0, 1440, 'off')",
    mina.id,
  );
  await put(
    "INSERT INTO exports (id, user_id, status, requested_at) VALUES (?, ?, 'failed', ?)",
    crypto.randomUUID(),
    mina.id,
    at,
  );
  await put(
    'INSERT INTO onboarding_runs (user_id, questionnaire_version, started_at, updated_at) VALUES (?, 1, ?, ?)',
    mina.id,
    at,
    at,
  );
  await put(
    "INSERT INTO onboarding_data (user_id, step, answers, saved_at) VALUES (?, 'profile', ?, ?)",
    mina.id,
    '{"introduction":"PERSONAL"}',
    at,
  );
  await put('INSERT INTO user_interests (user_id, updated_at) VALUES (?, ?) ON CONFLICT DO NOTHING', mina.id, at);
  await put(
    "INSERT INTO user_preferences (user_id, communication_method, daily_minutes, updated_at) VALUES (?, 'text', 'minutes_10', ?) ON CONFLICT DO NOTHING",
    mina.id,
    at,
  );
  await put(
    "INSERT INTO match_feedback (reader_id, person_id, kind, created_at) VALUES (?, ?, 'skip', ?)",
    mina.id,
    jisoo.id,
    at,
  );
  await put(
    "INSERT INTO match_feedback (reader_id, person_id, kind, created_at) VALUES (?, ?, 'hide', ?)",
    jisoo.id,
    mina.id,
    at,
  );
  await put('INSERT INTO purge_failures (user_id, attempts, retry_at) VALUES (?, 1, ?)', mina.id, at);
  await put('INSERT INTO match_preferences (user_id, updated_at) VALUES (?, ?) ON CONFLICT DO NOTHING', mina.id, at);
  // What the Durable Objects of the user contain. The hub stores nothing today; another version may.
  const span = { rankedAt: at, until: '2026-03-02T09:10:00.000Z' } as const;
  await rankedListsOf(env, mina.id).keep('list', '[]', span);
  await runInDurableObject(env.USER_HUB.get(env.USER_HUB.idFromName(mina.id)), async (_hub, { storage }) =>
    storage.put('PERSONAL', 1),
  );
  await connectWithToken(await tokenFor('mina'));
  // A crash after a write to the store can leave files like these. No row refers to them.
  await env.FILES.put(`exports/${mina.id}/orphan.zip`, 'PERSONAL');
  await env.IMAGES.hosted.upload(new Blob([pictureBytes('squarePng')]).stream(), {
    id: 'profile-orphan',
    creator: mina.id,
  });
}

beforeEach(freshWorld);

describe('purging an account', () => {
  it('DAT-07 B-08 leaves nothing in any table, file, cache entry, picture or object but an empty row with the id', async () => {
    await useEveryFeature();
    await insertRemainingRows();
    const others = [await tracesOf(jisoo.id, []), await tracesOf(hana.id, [])].map((traces) => traces.length);
    const before = await rowsLeadingTo(mina.id);
    expect(tablesOf(before)).toEqual(await tablesAboutPeople());
    expect(await mistakesInArchive(mina.id)).toEqual([]);
    expect((await tracesOf(mina.id, [])).filter((trace) => /^(hub|ranked lists):/.test(trace)).toSorted()).toEqual([
      'hub: PERSONAL',
      'hub: an open connection',
      'ranked lists: ranked-on:filter',
      'ranked lists: ranking:list',
    ]);

    expect((await request('DELETE', '/users/me', { as: 'mina' })).status).toBe(202);
    passSeconds(30 * 24 * 3600);
    expect(await runCron()).not.toContain('account.purge_failed');
    await runCron();

    expect(await tracesOf(mina.id, personal)).toEqual([`user_profiles.id = ${mina.id}`]);
    expect(tablesOf(await rowsLeadingTo(mina.id))).toEqual(['user_profiles']);
    expect(await tablesWithRemaining(before)).toEqual(['reports', 'user_profiles']);
    expect(await tombstone()).toEqual({
      id: mina.id,
      status: 'deleted',
      role: 'user',
      time_zone: 'Etc/UTC',
      created_at: '2026-04-01T09:00:00.000Z',
      updated_at: '2026-04-01T09:00:00.000Z',
    });
    expect(await listStoredImages()).toEqual([]);
    expect(others[0]).toBeGreaterThan(0);
    expect((await tracesOf(jisoo.id, [])).some((trace) => trace.startsWith('user_languages'))).toBe(true);
  });

  it("keeps the user's reports about others without name and text, so that they can still be decided", async () => {
    const { body } = await request('POST', `/users/${daniel.id}/reports`, {
      as: 'mina',
      body: { reason: 'scam', text: 'PERSONAL' },
    });
    await request('DELETE', '/users/me', { as: 'mina' });
    passSeconds(30 * 24 * 3600);
    await runCron();
    const report = await request('GET', `/moderation/reports/${(body as { reportId: string }).reportId}`, {
      as: 'hana',
    });
    expect(report).toMatchObject({
      status: 200,
      body: { reason: 'scam', reporterId: null, text: null, evidence: { englishName: 'Daniel Reed' } },
    });
  });

  it('removes an administrator from the decisions that they made', async () => {
    const { body } = await request('POST', `/users/${daniel.id}/reports`, { as: 'mina', body: { reason: 'scam' } });
    const { reportId } = body as { reportId: string };
    await request('POST', `/moderation/reports/${reportId}/resolve`, { as: 'hana', body: { decision: 'dismiss' } });
    await request('DELETE', '/users/me', { as: 'hana' });
    passSeconds(30 * 24 * 3600);
    await runCron();
    expect(await tracesOf(hana.id, [hana.email, 'Hana Choi'])).toEqual([`user_profiles.id = ${hana.id}`]);
  });

  it('deletes a suspended account on its day', async () => {
    const { body } = await request('POST', `/users/${mina.id}/reports`, { as: 'jisoo', body: { reason: 'scam' } });
    await request('DELETE', '/users/me', { as: 'mina' });
    await request('POST', `/moderation/reports/${(body as { reportId: string }).reportId}/resolve`, {
      as: 'hana',
      body: { decision: 'suspend' },
    });
    passSeconds(30 * 24 * 3600);
    await runCron();
    expect(await tracesOf(mina.id, personal)).toEqual([`user_profiles.id = ${mina.id}`]);
  });

  it('is repeated for stores that did not answer, until they are empty', async () => {
    const image = (
      await request('POST', '/users/me/profile-image', { as: 'mina', body: formWith(pictureBytes('squarePng')) })
    ).body as { variants: { full: string } };
    await request('DELETE', '/users/me', { as: 'mina' });
    passSeconds(30 * 24 * 3600);
    const down = () => Promise.reject(new Error('the store is down'));
    const hosted = overrideMembers(env.IMAGES.hosted, { image: () => ({ delete: down }), list: down });
    await withBindings(
      { IMAGES: overrideMembers(env.IMAGES, { hosted }), FILES: overrideMembers(env.FILES, { list: down }) },
      runCron,
    );
    expect((await loadImage(image.variants.full)).status).toBe(200);
    passSeconds(3600);
    await runCron();
    expect((await loadImage(image.variants.full)).status).toBe(404);
    expect(await tracesOf(mina.id, personal)).toEqual([`user_profiles.id = ${mina.id}`]);
  });

  it('the token of the deleted user is refused', async () => {
    await request('DELETE', '/users/me', { as: 'mina' });
    passSeconds(30 * 24 * 3600);
    await runCron();
    expect(await request('GET', '/users/me', { as: 'mina' })).toMatchObject({
      status: 404,
      body: { code: 'profile.missing' },
    });
    expect(await request('POST', '/users/me/exports', { as: 'mina' })).toMatchObject({ status: 401 });
    expect((await request('GET', `/users/${mina.id}`, { as: 'daniel' })).status).toBe(404);
  });
});

async function tombstone(): Promise<object> {
  const row = (await env.DB.prepare('SELECT * FROM user_profiles WHERE id = ?').bind(mina.id).first()) ?? {};
  const counters = new Set(['version', 'languages_version', 'availability_version']);
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => value !== null && value !== 0 && !counters.has(name)),
  );
}

function tablesOf(rows: readonly FoundRow[]): string[] {
  return [...new Set(rows.map(({ table }) => table))].toSorted();
}

/** Returns the tables that still contain some of these rows, found by their primary keys. */
async function tablesWithRemaining(rows: readonly FoundRow[]): Promise<string[]> {
  const facts = new Map((await tableFacts()).map((table) => [table.name, table]));
  const remaining = await Promise.all(
    rows.map(async ({ table, values }) => {
      const key = (facts.get(table)?.columns ?? []).filter(({ keyPosition }) => keyPosition > 0);
      const found = await env.DB.prepare(
        `SELECT 1 FROM ${table} WHERE ${key.map(({ name }) => `${name} = ?`).join(' AND ')}`,
      )
        .bind(...key.map(({ name }) => values[name]))
        .first();
      return found === null ? [] : [table];
    }),
  );
  return [...new Set(remaining.flat())].toSorted();
}
