import { callSuccessfully, cursorAfterFirstPage, etagOf } from '../../support/calls.ts';
import { setNow } from '../../support/clock.ts';
import { env } from '../../support/deps.ts';
import { createMatch } from '../../support/matching.ts';
import { people } from '../../support/people.ts';
import { changeSession, confirmedSession, createSession, propose } from '../../support/sessions.ts';
import type { Scenarios } from '../../support/scenarios.ts';
import { calendarScenarios } from './calendar-scenarios.ts';
import { seriesScenarios } from './series-scenarios.ts';
import { feedbackScenarios } from './feedback-scenarios.ts';
import { ownRuleScenarios, proposalScenarios } from './time-scenarios.ts';

/** A session that begins so soon that tokens outlive it. */
const soon = { startsAt: '2026-03-02T09:20:00Z', durationMinutes: 30 };

async function letDanielPlan() {
  const { matchId } = await createMatch('daniel', 'mina');
  const { sessionId } = await createSession('daniel', 'mina', { topic: 'Travelling', notes: 'First in Korean.' });
  return { matchId, sessionId };
}

async function letMinaPlan() {
  const { matchId } = await createMatch('daniel', 'mina');
  const { sessionId } = await createSession('mina', 'daniel');
  return { matchId, sessionId };
}

async function letMinaConfirm() {
  const ids = await letDanielPlan();
  await changeSession('mina', ids, 'confirm');
  return ids;
}

/** A confirmed session from 09:20 to 09:50, at this instant. */
async function confirmSoon(now: string) {
  await createMatch('daniel', 'mina');
  const { sessionId } = await confirmedSession('daniel', 'mina', soon);
  setNow(now);
  return { sessionId };
}

/** Inserts requests of Mina that wait for answers: to Daniel, or to somebody else each. */
async function insertOpenSessions(count: number, toDaniel: boolean) {
  const { matchId } = await createMatch('daniel', 'mina');
  const [at, due] = ['2026-03-02T08:00:00.000Z', '2026-03-04T08:00:00.000Z'];
  const times = Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));
  await env.DB.batch(
    times.flatMap((day) => {
      const guest = toDaniel ? people.daniel.id : `0190aaaa-0000-7000-8000-0000000000${day}`;
      return [
        env.DB.prepare(
          'INSERT INTO user_profiles (id, birth_year, created_at, updated_at, onboarding_completed_at) VALUES (?1, 1990, ?2, ?2, ?2) ON CONFLICT DO NOTHING',
        ).bind(guest, at),
        env.DB.prepare(
          `INSERT INTO session_reservations (id, host_id, guest_id, kind, languages, starts_at, ends_at, time_zone, due_at, created_at)
            VALUES (?, ?, ?, 'voice', '[]', ?, ?, 'Asia/Seoul', ?, ?)`,
        ).bind(
          crypto.randomUUID(),
          people.mina.id,
          guest,
          `2026-04-${day}T10:00:00.000Z`,
          `2026-04-${day}T11:00:00.000Z`,
          due,
          at,
        ),
      ];
    }),
  );
  return { matchId };
}

/** Stores births as users give them: Mina turns 18 on 4 March in Seoul, Daniel is 16. */
export async function letBothBeMinors() {
  for (const [name, birthDate] of [
    ['mina', '2008-03-04'],
    ['daniel', '2009-06-01'],
  ] as const)
    await env.DB.prepare(
      `UPDATE user_profiles SET birth_year = ?2, birth_date = ?3, birth_changes = birth_changes + 1, version = version + 1,
        age_group = 'minor' WHERE id = ?1`,
    )
      .bind(people[name].id, Number(birthDate.slice(0, 4)), birthDate)
      .run();
}

const letNobodyWriteToDaniel = () =>
  callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { messageAudience: 'nobody' } });

/** Scenarios for the sessions of Mina with Daniel. */
export const scenarios = {
  ...calendarScenarios,
  ...seriesScenarios,
  danielHasPlanned: letDanielPlan,
  minaHasPlanned: letMinaPlan,
  danielHasPlannedKnown: async () => {
    const ids = await letDanielPlan();
    return { ...ids, etag: await etagOf(`/sessions/${ids.sessionId}`, 'mina') };
  },
  minaHasPlannedAndRead: async () => {
    const ids = await letMinaPlan();
    await createSession('mina', 'daniel', { startsAt: '2026-03-06T10:00:00Z' });
    return { ...ids, cursor: await cursorAfterFirstPage('mina', '/sessions') };
  },
  minaHasPlannedFive: () => insertOpenSessions(5, true),
  minaHasPlannedTwenty: () => insertOpenSessions(20, false),
  minaMatchedWithMinor: async () => {
    const ids = await createMatch('daniel', 'mina');
    await callSuccessfully('hana', 'PUT', `/moderation/users/${people.daniel.id}/birth`, {
      birthYear: 2010,
      reason: 'Seen.',
    });
    return { matchId: ids.matchId };
  },
  danielHasPlannedAndMinaTurns18: async () => {
    await letBothBeMinors();
    const ids = await letDanielPlan();
    setNow('2026-03-03T15:00:02.000Z');
    return ids;
  },
  sessionIsNearAndMinaTurns18: async () => {
    await letBothBeMinors();
    await createMatch('daniel', 'mina');
    const { sessionId } = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-03T15:05:00Z' });
    setNow('2026-03-03T15:00:02.000Z');
    return { sessionId };
  },
  minaHasProposedAndTurns18: async () => {
    await letBothBeMinors();
    await createMatch('daniel', 'mina');
    const { sessionId } = await confirmedSession('daniel', 'mina');
    await propose('mina', { sessionId }, { startsAt: '2026-03-06T10:00:00Z' });
    setNow('2026-03-03T15:00:02.000Z');
    return { sessionId };
  },
  danielTakesNoWords: async () => {
    const { matchId } = await createMatch('daniel', 'mina');
    await letNobodyWriteToDaniel();
    return { matchId };
  },
  danielTakesNoWordsOfSession: async () => {
    const ids = await letMinaPlan();
    await letNobodyWriteToDaniel();
    return ids;
  },
  minaHasDeclinedSession: async () => {
    const ids = await letDanielPlan();
    await changeSession('mina', ids, 'decline');
    return ids;
  },
  ...feedbackScenarios,
  ...ownRuleScenarios,
  ...proposalScenarios,
  danielAndMinaConfirmed: letMinaConfirm,
  sessionIsNear: () => confirmSoon('2026-03-02T09:10:00.000Z'),
  sessionHasBegun: () => confirmSoon('2026-03-02T09:35:00.000Z'),
  danielHasReportedMina: async () => {
    const ids = await confirmSoon('2026-03-02T09:35:00.000Z');
    await changeSession('daniel', ids, 'no-show');
    return ids;
  },
  sessionIsLongOver: () => confirmSoon('2026-03-03T09:51:00.000Z'),
} satisfies Scenarios;
