/**
 * A reader who hides or leaves gets no further page of a list that they have begun, and nobody counts as shown to
 * them.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { env } from '../../../support/deps.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { deriveAll } from '../../../support/derived.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(async () => {
  await freshWorld();
  await insertCandidates(6);
});

describe('a reader of recommendations', () => {
  it.each([
    [
      'hides',
      409,
      () => callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } }),
    ],
    ['leaves', 409, () => request('DELETE', '/users/me', { as: 'mina' })],
    [
      'is suspended',
      403,
      () => runSql("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?", people.mina.id),
    ],
  ])('fault-X4: who %s gets no further page, and nobody counts as shown', async (_, status, withdraw) => {
    const read = (query: Record<string, string | number>) =>
      request('GET', '/matching/recommendations', { as: 'mina', query });
    const { nextCursor } = (await read({ limit: 2 })).body as { nextCursor: string };
    const before = await exposure();
    await withdraw();
    expect((await read({ limit: 2, cursor: nextCursor })).status).toBe(status);
    expect((await read({ limit: 2 })).status).not.toBe(200);
    expect(await exposure()).toBe(before);
  });
});

async function exposure(): Promise<number> {
  return (await rowsOf<{ shown: number }>('match_exposure')).reduce((sum, { shown }) => sum + shown, 0);
}

async function insertCandidates(count: number): Promise<void> {
  const at = '2026-03-01T00:00:00.000Z';
  const ids = Array.from(
    { length: count },
    (_, number) => `0190cccc-0000-7000-8000-${String(number).padStart(12, '0')}`,
  );
  await env.DB.batch(
    ids.flatMap((id) => [
      env.DB.prepare(
        "INSERT INTO user_profiles (id, english_name, gender, birth_year, age_group, time_zone, created_at, updated_at, onboarding_completed_at, last_active_at) VALUES (?1, 'E', 'male', 1995, 'adult', 'Europe/London', ?2, ?2, ?2, ?2)",
      ).bind(id, at),
      env.DB.prepare(
        "INSERT INTO user_languages (user_id, language, kind, position) VALUES (?, 'en', 'native', 0)",
      ).bind(id),
      env.DB.prepare(
        "INSERT INTO user_languages (user_id, language, kind, position, level, target_level) VALUES (?, 'ko', 'learning', 0, 'A2', 'B2')",
      ).bind(id),
    ]),
  );
  await deriveAll();
}
