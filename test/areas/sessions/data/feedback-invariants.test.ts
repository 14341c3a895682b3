/** Tests what the database itself refuses of feedback: migrations/0037_session_feedback.sql. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, runSql } from '../../../support/direct-sql.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const [mina, daniel, yuki] = [people.mina.id, people.daniel.id, people.yuki.id];
const [past, ahead] = ['0190cccc-0000-7000-8000-000000000001', '0190cccc-0000-7000-8000-000000000002'];
const now = '2026-03-02T09:00:00.000Z';
const insert = 'INSERT INTO session_feedback (session_id, author_id, rating, words, created_at) VALUES (?, ?, ?, ?, ?)';

beforeEach(async () => {
  await freshWorld();
  for (const [id, day, status] of [
    [past, '01', 'completed'],
    [ahead, '05', 'confirmed'],
  ] as const)
    await runSql(
      `INSERT INTO session_reservations (id, host_id, guest_id, kind, starts_at, ends_at, languages, time_zone, status, due_at, created_at, answered_at, ended_at)
        VALUES (?1, ?2, ?3, 'video', ?4, ?5, '[]', 'Asia/Seoul', ?6, iif(?6 = 'confirmed', ?5, NULL), ?4, ?4, iif(?6 = 'confirmed', NULL, ?5))`,
      id,
      mina,
      daniel,
      `2026-03-${day}T10:00:00.000Z`,
      `2026-03-${day}T11:00:00.000Z`,
      status,
    );
});

describe('session_feedback', () => {
  it.each([
    ['0 of 5', [past, mina, 0, null, now]],
    ['6 of 5', [past, mina, 6, null, now]],
    ['half a point', [past, mina, 2.5, null, now]],
    ['empty words', [past, mina, 5, '', now]],
    ['words of a third user', [past, yuki, 5, null, now]],
    ['feedback on a session that is not over', [ahead, mina, 5, null, now]],
    ['an instant in another form', [past, mina, 5, null, '2026-03-02T09:00:00Z']],
  ])('refuses %s', async (_, values) => {
    expect(await refusalOf(insert, ...values)).not.toBe('not refused');
  });

  it('is there once for each user, and stays as it is', async () => {
    await runSql(insert, past, mina, 5, 'Good.', now);
    await runSql(insert, past, daniel, 4, null, now);
    expect(await refusalOf(insert, past, mina, 4, null, now)).not.toBe('not refused');
    expect(await refusalOf('UPDATE session_feedback SET rating = 1')).toContain('what was given stays');
  });

  it('a session that is over before the cron has stored it counts', async () => {
    await runSql(insert, ahead, mina, 5, null, '2026-03-05T11:00:00.000Z');
  });
});
