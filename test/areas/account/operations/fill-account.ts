/** Fills every table and store with data about Mina. */
import { getTableColumns, getTableName } from 'drizzle-orm';
import { areas } from '../../../../src/app.ts';
import type { Area } from '../../../../src/areas/define-area.ts';
import { instantOf, utcDay } from '../../../../src/platform/time/instant.ts';
import { runInDurableObject } from 'cloudflare:test';
import { expect } from 'vitest';
import { rankedListsOf } from '../../../../src/areas/matching/services/ranked-lists.ts';
import { columnOf } from '../../../../src/store/declare-table.ts';
import { request } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { runJobs } from '../../../support/jobs.ts';
import { connectWithToken } from '../../../support/live.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { tokenFor } from '../../../support/tokens.ts';

const { mina, daniel, jisoo } = people;
const json = (body: unknown) => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/merge-patch+json' },
});

/** Uses every feature as Mina to create rows about her. Each call has to succeed. */
export async function useEveryFeature(): Promise<void> {
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
  await done('PATCH', '/notifications/preferences', 'mina', json({ pushWhileActive: true }));
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
  const matched = await done('POST', '/matching/requests', 'mina', {
    body: { receiverId: daniel.id, message: 'PERSONAL message' },
    headers: { 'idempotency-key': 'PERSONAL-key' },
  });
  const { match } = matched as { match: { roomId: string } };
  for (const [as, partner] of [
    ['mina', 'daniel'],
    ['daniel', 'mina'],
  ] as const) {
    const messages = `/chat/rooms/${match.roomId}/messages`;
    const sent = { clientMessageId: crypto.randomUUID(), text: 'PERSONAL words', mentions: [people[partner].id] };
    const { messageId } = (await done('POST', messages, as, { body: sent })) as { messageId: string };
    await done('PUT', `${messages}/${messageId}/reactions/👍`, as);
    await done('PATCH', `${messages}/${messageId}`, as, json({ text: 'PERSONAL words, edited' }));
    const spans = [{ start: 0, end: 8, replacement: 'PERSONAL corrected' }];
    const correction = { clientCorrectionId: crypto.randomUUID(), revision: 2, spans, comment: 'PERSONAL comment' };
    await done('POST', `${messages}/${messageId}/corrections`, partner, { body: correction });
  }
  await useGroups(done);
  const planned = { partnerId: daniel.id, kind: 'video', startsAt: '2026-03-05T10:00:00Z', durationMinutes: 30 };
  const { sessionId } = (await done('POST', '/sessions', 'mina', {
    body: { ...planned, topic: 'PERSONAL topic', privateNotes: 'PERSONAL notes' },
  })) as { sessionId: string };
  await done('POST', `/sessions/${sessionId}/confirm`, 'daniel');
  await done('PUT', `/sessions/${sessionId}/proposal`, 'mina', {
    body: { startsAt: '2026-03-05T12:00:00Z', durationMinutes: 30 },
  });
  await done('POST', '/sessions', 'mina', {
    body: { ...planned, startsAt: '2026-04-05T10:00:00Z', recurrence: { frequency: 'weekly', count: 2 } },
  });
  await done('POST', '/sessions/calendar-feed', 'mina');
  await done('PUT', `/sessions/${sessionId}/reminders`, 'mina', { body: { offsetsMinutes: [60] } });
  await done('PATCH', '/sessions/settings', 'mina', json({ dailyLimit: 3 }));
  const studied = { eventId: crypto.randomUUID(), startedAt: '2026-03-02T07:00:00Z', endedAt: '2026-03-02T07:20:00Z' };
  await done('POST', '/stats/events', 'mina', { body: { events: [studied] } });
  await done('PUT', '/stats/goals', 'mina', { body: { dailyMinutes: 20, weeklyDays: null } });
  await done('PUT', '/stats/pause', 'mina', { body: { pause: { startsOn: '2026-03-09', endsOn: '2026-03-15' } } });
  await done('PUT', `/users/me/blocks/${people.yuki.id}`, 'mina');
  await done('PUT', `/users/me/blocks/${mina.id}`, 'jisoo');
  await reportOn(daniel.id, 'mina');
  await done('POST', '/users/me/exports', 'mina');
  await runJobs();
  await done('POST', '/users/me/exports', 'mina');
  await done('POST', '/auth/realtime-ticket', 'mina');
  await done('POST', '/auth/dev-login', 'mina', { body: { user: 'mina' } });
}

/** Writes in a public room, owns another one, and is removed from a third. */
async function useGroups(done: (method: string, path: string, as: PersonName, options?: object) => Promise<unknown>) {
  const create = async (as: PersonName) =>
    ((await done('POST', '/chat/rooms', as, { body: { kind: 'public', title: 'Café' } })) as { roomId: string }).roomId;
  const member = (roomId: string, who: PersonName) => `/chat/rooms/${roomId}/members/${people[who].id}`;
  const [own, joined, left] = [await create('mina'), await create('yuki'), await create('yuki')];
  for (const roomId of [joined, left]) await done('PUT', member(roomId, 'mina'), 'mina', { body: {} });
  await done('PUT', member(own, 'yuki'), 'yuki', { body: {} });
  await done('DELETE', member(left, 'mina'), 'yuki');
  for (const roomId of [own, joined]) {
    const messages = `/chat/rooms/${roomId}/messages`;
    for (const as of ['mina', 'yuki'] as const) {
      const sent = { clientMessageId: crypto.randomUUID(), text: as === 'mina' ? 'PERSONAL words' : '안녕' };
      const { messageId } = (await done('POST', messages, as, { body: sent })) as { messageId: string };
      await done('PUT', `${messages}/${messageId}/reactions/👍`, 'mina');
      if (as === 'mina') await done('PATCH', `${messages}/${messageId}`, as, json({ text: 'PERSONAL words, edited' }));
    }
  }
}

/** Inserts rows directly into the tables that the calls of this test do not fill. */
export async function insertRemainingRows(): Promise<void> {
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
    "INSERT INTO notification_digests (user_id, day, claimed_at, sent_at) VALUES (?, '2026-03-01', ?, ?)",
    mina.id,
    at,
    at,
  );
  await put(
    "INSERT INTO exports (id, user_id, status, requested_at) VALUES (?, ?, 'failed', ?)",
    crypto.randomUUID(),
    mina.id,
    at,
  );
  await put(
    "INSERT INTO notification_templates (type, version, title_ko, body_ko, title_en, body_en, saved_by, saved_at) VALUES ('match.request_received', 2, '{actor}', '-', '{actor}', '-', ?, ?)",
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
  await put('INSERT INTO purge_failures (user_id, attempts, retry_at) VALUES (?, 1, ?)', mina.id, at);
  await put("INSERT INTO match_exposure (user_id, settled, shown, shown_on) VALUES (?, 1, 1, '2026-03-02')", mina.id);
  await put('INSERT INTO match_preferences (user_id, updated_at) VALUES (?, ?) ON CONFLICT DO NOTHING', mina.id, at);
  await put(
    `INSERT INTO push_subscriptions (id, user_id, session_id, endpoint, service, p256dh, auth, key_id, created_at)
      VALUES (?, ?, ?, 'https://fcm.googleapis.com/PERSONAL', 'https://fcm.googleapis.com', ?, ?, ?, ?)`,
    crypto.randomUUID(),
    mina.id,
    mina.sessionId,
    'B'.repeat(87),
    'a'.repeat(22),
    'k'.repeat(16),
    at,
  );
  await insertFeedback(at);
  await insertRelations(at);
  // What the Durable Objects of the user contain. The hub stores nothing today; another version may.
  const span = { rankedAt: at, until: '2026-03-02T09:10:00.000Z' } as const;
  await rankedListsOf(env, mina.id).keep('list', '[]', span);
  await rankedListsOf(env, mina.id).noteShown([daniel.id], utcDay(instantOf(Date.parse(at))));
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

/** Inserts a past session and what Mina thought of it. */
async function insertFeedback(at: string, id = crypto.randomUUID()): Promise<void> {
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO session_reservations (id, host_id, guest_id, kind, languages, starts_at, ends_at, time_zone, status, created_at, answered_at, ended_at)
        VALUES (?1, ?2, ?3, 'video', '[]', '2026-02-02T10:00:00.000Z', '2026-02-02T10:30:00.000Z', 'Asia/Seoul', 'completed', ?4, ?4, ?4)`,
    ).bind(id, mina.id, daniel.id, at),
    env.DB.prepare("INSERT INTO session_feedback VALUES (?, ?, 5, 'PERSONAL feedback', ?)").bind(id, mina.id, at),
  ]);
}

/**
 * Inserts rows into declared tables that only say who, whom, when and which kind, and have no row about Mina yet. Each
 * column that names a user names her once.
 */
async function insertRelations(at: string): Promise<void> {
  for (const { table, people: named } of areas.flatMap(({ tables = [] }: Area) => tables)) {
    const owners = Object.keys(named);
    const values = Object.entries(getTableColumns(table))
      .filter(([, { notNull, hasDefault }]) => notNull && !hasDefault)
      .map(([key, { name, enumValues }]): [column: string, value: string | undefined] => [
        name,
        owners.includes(key) ? jisoo.id : (enumValues?.[0] ?? (key.endsWith('At') ? at : undefined)),
      ]);
    if (owners.length < 2 || values.some(([, value]) => value === undefined)) continue;
    const [name, columns] = [getTableName(table), owners.map((owner) => columnOf(table, owner).name)];
    const about = columns.map((column) => `${column} = ?1`).join(' OR ');
    if (await env.DB.prepare(`SELECT 1 FROM ${name} WHERE ${about}`).bind(mina.id).first()) continue;
    for (const owner of columns)
      await env.DB.prepare(
        `INSERT INTO ${name} (${values.map(([column]) => column).join()}) VALUES (${values.map(() => '?').join()})`,
      )
        .bind(...values.map(([column, value]) => (column === owner ? mina.id : value)))
        .run();
  }
}
