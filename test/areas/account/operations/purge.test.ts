/** DAT-07, B-08: after the grace period, no store contains data about the deleted user. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { operations } from '../../../support/contract/document.ts';
import { overrideMembers, withBindings } from '../../../support/faults.ts';
import { loadImage, listStoredImages } from '../../../support/image-store.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { rowsLeadingTo, tablesAboutPeople, tracesOf, type FoundRow } from '../../../support/traces.ts';
import { freshWorld } from '../../../support/world.ts';
import { tableFacts } from '../../../store/schema-facts.ts';
import { mistakesInArchive } from './archive-check.ts';
import { insertRemainingRows, useEveryFeature } from './fill-account.ts';

const { mina, daniel, jisoo, hana } = people;
const personal = [mina.email, 'Mina Kim', '김미나', 'PERSONAL', '영어로 편하게', '1998-04-05'];

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
      'ranked lists: ranking:list',
      'ranked lists: shown',
    ]);

    expect((await request('DELETE', '/users/me', { as: 'mina' })).status).toBe(202);
    passSeconds(30 * 24 * 3600);
    expect(await runCron()).not.toContain('account.purge_failed');
    await runCron();

    expect(await tracesOf(mina.id, personal)).toEqual([`user_profiles.id = ${mina.id}`]);
    expect(tablesOf(await rowsLeadingTo(mina.id))).toEqual(['user_profiles']);
    // Groups of others stay, with the places of what the user wrote.
    const ofGroups = ['chat_members', 'chat_messages', 'chat_rooms'];
    expect(await tablesWithRemaining(before)).toEqual([
      ...ofGroups,
      'notification_templates',
      'reports',
      'user_profiles',
    ]);
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
  }, 60_000);

  it('leaves the places of messages in groups, and passes rooms of the user on', async () => {
    await useEveryFeature();
    const { results } = await env.DB.prepare("SELECT id FROM chat_rooms WHERE kind = 'public' AND owner_id = ?")
      .bind(mina.id)
      .all<{ id: string }>();
    const roomId = results[0]?.id ?? '';
    await request('DELETE', '/users/me', { as: 'mina' });
    passSeconds(30 * 24 * 3600);
    await runCron();
    await runCron();
    const room = await request('GET', `/chat/rooms/${roomId}`, { as: 'yuki' });
    expect(room).toMatchObject({ status: 200, body: { role: 'owner', memberCount: 1 } });
    const { items } = (await request('GET', `/chat/rooms/${roomId}/messages`, { as: 'yuki' })).body as {
      items: { senderId: string; text: string | null; reactions: unknown[] }[];
    };
    expect(items).toMatchObject([
      { sequence: 1, senderId: '00000000-0000-0000-0000-000000000000', text: null, reactions: [] },
      { sequence: 2, senderId: people.yuki.id, text: '안녕', reactions: [] },
    ]);
  }, 60_000);

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

  it('removes a moderator from everything that they did, and keeps what they did', async () => {
    const { body } = await request('POST', `/users/${daniel.id}/reports`, { as: 'mina', body: { reason: 'scam' } });
    const { reportId } = body as { reportId: string };
    const { matchId } = await createMatch('mina', 'daniel');
    const operationsOfModerators: Readonly<Record<string, () => Promise<{ status: number }>>> = {
      resolveReport: () =>
        request('POST', `/moderation/reports/${reportId}/resolve`, { as: 'hana', body: { decision: 'dismiss' } }),
      correctUserBirth: () =>
        request('PUT', `/moderation/users/${daniel.id}/birth`, {
          as: 'hana',
          body: { birthYear: 1991, reason: 'Seen.' },
        }),
      endMatchByModerator: () => request('DELETE', `/moderation/matches/${matchId}`, { as: 'hana' }),
    };
    const changes = operations.filter(({ method, path }) => method !== 'GET' && path.startsWith('/moderation/'));
    expect(changes.map(({ id }) => id).toSorted()).toEqual(Object.keys(operationsOfModerators).toSorted());
    for (const [name, act] of Object.entries(operationsOfModerators))
      expect((await act()).status, name).toBeLessThan(300);
    await request('DELETE', '/users/me', { as: 'hana' });
    passSeconds(30 * 24 * 3600);
    await runCron();
    expect(await tracesOf(hana.id, [hana.email, 'Hana Choi'])).toEqual([`user_profiles.id = ${hana.id}`]);
    expect(
      await env.DB.prepare("SELECT count(*) AS n FROM security_events WHERE kind = 'birth_corrected'").first('n'),
    ).toBe(1);
    expect(await env.DB.prepare('SELECT ended_by_moderator FROM matches').first('ended_by_moderator')).toBe(1);
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
      status: 401,
      body: { code: 'auth.token_invalid' },
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
  const queries = rows.map(({ table, values }) => {
    const key = (facts.get(table)?.columns ?? []).filter(({ keyPosition }) => keyPosition > 0);
    return env.DB.prepare(
      `SELECT '${table}' AS name FROM ${table} WHERE ${key.map(({ name }) => `${name} = ?`).join(' AND ')}`,
    ).bind(...key.map(({ name }) => values[name]));
  });
  const remaining = (await env.DB.batch<{ name: string }>(queries)).map(({ results }) =>
    results.map(({ name }) => name),
  );
  return [...new Set(remaining.flat())].toSorted();
}
