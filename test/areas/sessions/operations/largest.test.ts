/**
 * What ends the sessions of two users keeps its budget (`x-budget`, which each answer is compared with) for the largest
 * numbers that the rules allow: 200 confirmed sessions with five reminders for each user, and all requests that may
 * wait, each a series of twelve.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { env } from '../../../support/deps.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';
import { confirmedSeries } from '../../../support/series.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertSessionsAhead } from '../feedback-scenarios.ts';

const [at, first] = ['2026-03-02T08:00:00.000Z', Date.parse('2026-03-05T10:00:00Z')];
const [CONFIRMED, WAITING, SERIES] = [200, 10, 12];

/** Fills what lies ahead of Daniel and Mina. One of the sessions begins so soon that its end is told at once. */
async function fillAhead() {
  const count = CONFIRMED + WAITING * SERIES;
  const rows = Array.from({ length: count }, (_, index) => {
    const start = index === 0 ? Date.parse('2026-03-02T11:00:00Z') : first + index * 3_600_000;
    const isConfirmed = index < CONFIRMED;
    const [from, to] = [new Date(start).toISOString(), new Date(start + 3_600_000).toISOString()];
    const series = isConfirmed ? null : `0190aaac-0000-7000-8000-${String(index % WAITING).padStart(12, '0')}`;
    const due = isConfirmed ? to : '2026-03-04T08:00:00.000Z';
    const id = `0190aaab-0000-7000-8000-${String(index).padStart(12, '0')}`;
    return [
      id,
      from,
      to,
      due,
      isConfirmed ? 'confirmed' : 'pending',
      isConfirmed ? at : null,
      series,
      1 + Math.floor((index - CONFIRMED) / WAITING),
    ];
  });
  const part = 'INSERT INTO session_participants (session_id, user_id, starts_at, ends_at, blocks_until, claimed_at)';
  const run = (text: string) => env.DB.prepare(text).bind(JSON.stringify(rows), people.daniel.id, people.mina.id, at);
  await env.DB.batch([
    run(`INSERT INTO session_series (id, host_id, guest_id, frequency, count, skipped, created_at) SELECT DISTINCT value ->> 6, ?2, ?3, 'daily', 12, '[]', ?4
      FROM json_each(?1) WHERE value ->> 6 IS NOT NULL`),
    run(`INSERT INTO session_reservations (id, host_id, guest_id, kind, languages, starts_at, ends_at, time_zone, status, due_at, created_at, answered_at, series_id, series_index)
      SELECT value ->> 0, ?2, ?3, 'voice', '[]', value ->> 1, value ->> 2, 'Asia/Seoul', value ->> 4, value ->> 3, ?4, value ->> 5, value ->> 6,
        iif(value ->> 6 IS NULL, NULL, value ->> 7) FROM json_each(?1)`),
    run(
      `${part} SELECT value ->> 0, u.value, value ->> 1, value ->> 2, value ->> 3, ?4 FROM json_each(?1) v CROSS JOIN json_each(json_array(?2, ?3)) u`.replaceAll(
        ' value ->>',
        ' v.value ->>',
      ),
    ),
    run(`INSERT INTO session_reminders (session_id, user_id, offset_minutes, starts_at, due_at)
      SELECT v.value ->> 0, u.value, o.value, v.value ->> 1, strftime('%Y-%m-%dT%H:%M:%fZ', v.value ->> 1, '-' || o.value || ' minutes') FROM json_each(?1) v CROSS JOIN json_each(json_array(?2, ?3)) u
        CROSS JOIN json_each('[1440,120,60,10,5]') o WHERE v.value ->> 4 = 'confirmed' AND v.value ->> 5 = ?4`),
  ]);
}

let matchId: string;
beforeEach(async () => {
  await freshWorld();
  ({ matchId } = await createMatch('daniel', 'mina'));
});

const id = people.daniel.id;

describe('with the most sessions ahead that there can be', () => {
  beforeEach(fillAhead);

  it.each<[string, () => Promise<unknown>]>([
    ['endMatch', () => callSuccessfully('daniel', 'DELETE', `/matching/matches/${matchId}`)],
    ['endMatchByModerator', () => callSuccessfully('hana', 'DELETE', `/moderation/matches/${matchId}`)],
    ['blockUser', () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${id}`)],
    [
      'resolveReport',
      async () => {
        const reportId = await reportPerson('daniel');
        await callSuccessfully('hana', 'POST', `/moderation/reports/${reportId}/resolve`, { decision: 'suspend' });
      },
    ],
    ['deleteMyAccount', () => callSuccessfully('daniel', 'DELETE', '/users/me')],
    [
      'correctUserBirth',
      () => callSuccessfully('hana', 'PUT', `/moderation/users/${id}/birth`, { birthYear: 2010, reason: 'Seen.' }),
    ],
  ])('%s ends them all within its budget', async (_, end) => {
    await end();
    expect(await rowsOf("session_reservations WHERE status <> 'cancelled'")).toEqual([]);
    expect(await rowsOf('session_participants WHERE blocks_until IS NOT NULL')).toEqual([]);
    expect(await rowsOf('session_reminders')).toEqual([]);
  });

  it.each(['2000-01-02', '1988-06-01'])('updateMyProfile compares them all with a birth: %s', async (birthDate) => {
    await callSuccessfully('daniel', 'PATCH', '/users/me', { birthYear: Number(birthDate.slice(0, 4)), birthDate });
    expect(await rowsOf("session_reservations WHERE status = 'cancelled'")).toEqual([]);
  });
});

describe('with a series of twelve', () => {
  it('the end of the match reads at most 900 rows, however many sessions with others lie ahead', async () => {
    await insertSessionsAhead('daniel', 188);
    await confirmedSeries('daniel', 'mina', '2026-03-05T10:00:00.000Z', { frequency: 'daily' });
    const { headers } = await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
    expect(Number(/rowsRead=(\d+)/.exec(headers.get('x-d1-cost') ?? '')?.[1])).toBeLessThanOrEqual(900);
  });
});
