/** Scenarios for sessions that are over, and for what their users think of them. */
import { callSuccessfully } from '../../support/calls.ts';
import { setNow } from '../../support/clock.ts';
import { env } from '../../support/deps.ts';
import { createMatch } from '../../support/matching.ts';
import { people } from '../../support/people.ts';
import type { Scenarios } from '../../support/scenarios.ts';
import { confirmedSession, createSession, giveFeedback } from '../../support/sessions.ts';

/** A session from 09:20 to 09:50, at this instant. */
async function meet(now: string) {
  const { matchId } = await createMatch('daniel', 'mina');
  const { sessionId } = await confirmedSession('daniel', 'mina', {
    startsAt: '2026-03-02T09:20:00Z',
    durationMinutes: 30,
  });
  setNow(now);
  return { matchId, sessionId };
}

/** Inserts confirmed sessions ahead of a user, one after the other, with users who have no others. */
export async function insertSessionsAhead(name: 'mina' | 'daniel', count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => {
    const start = Date.parse('2026-04-01T00:00:00Z') + index * 3_600_000;
    return [
      crypto.randomUUID(),
      new Date(start).toISOString(),
      new Date(start + 1_800_000).toISOString(),
      `0190aaab-0000-7000-8000-${String(index).padStart(12, '0')}`,
    ];
  });
  const given = `FROM json_each(?1) j`;
  const [id, from, to, guest] = [0, 1, 2, 3].map((place) => `j.value ->> ${place}`);
  const at = '2026-03-02T08:00:00.000Z';
  const json = JSON.stringify(rows);
  const part = 'INSERT INTO session_participants (session_id, user_id, starts_at, ends_at, blocks_until, claimed_at)';
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO user_profiles (id, birth_year, created_at, updated_at, onboarding_completed_at) SELECT ${guest}, 1990, ?2, ?2, ?2 ${given}`,
    ).bind(json, at),
    env.DB.prepare(
      `INSERT INTO session_reservations (id, host_id, guest_id, kind, languages, starts_at, ends_at, time_zone, status, due_at, created_at, answered_at)
        SELECT ${id}, ?3, ${guest}, 'voice', '[]', ${from}, ${to}, 'Asia/Seoul', 'confirmed', ${to}, ?2, ?2 ${given}`,
    ).bind(json, at, people[name].id),
    ...[people[name].id, null].map((user) =>
      env.DB.prepare(`${part} SELECT ${id}, coalesce(?3, ${guest}), ${from}, ${to}, ${to}, ?2 ${given}`).bind(
        json,
        at,
        user,
      ),
    ),
  ]);
}

export const feedbackScenarios = {
  sessionIsOver: () => meet('2026-03-02T09:55:00.000Z'),
  sessionIsWeeksOver: () => meet('2026-03-16T09:50:00.000Z'),
  danielHasGivenFeedback: async () => {
    const ids = await meet('2026-03-02T09:55:00.000Z');
    await giveFeedback('daniel', ids, { rating: 5, words: 'You explain well.' });
    return ids;
  },
  sessionIsOverAndDanielTakesNoWords: async () => {
    const ids = await meet('2026-03-02T09:55:00.000Z');
    await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { messageAudience: 'nobody' } });
    return ids;
  },
  minaHasManyAhead: async () => {
    const { matchId } = await createMatch('daniel', 'mina');
    const { sessionId } = await createSession('daniel', 'mina');
    await insertSessionsAhead('mina', 200);
    return { matchId, sessionId };
  },
} satisfies Scenarios;
