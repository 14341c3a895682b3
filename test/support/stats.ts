/** Records study time and reads statistics through the API. */
import type { components } from '../../generated/client/types.ts';
import { request, type Answer } from './app.ts';
import { callSuccessfully } from './calls.ts';
import { env } from './deps.ts';
import { people, type PersonName } from './people.ts';

export type Schemas = components['schemas'];
type StudyEvent = Schemas['StudyEvent'];
type Results = Schemas['StudyEventResult'][];

/** An event that begins then and lasts so many minutes. */
export function studyEvent(startedAt: string, minutes: number, language?: string, eventId?: string): StudyEvent {
  const endedAt = new Date(Date.parse(startedAt) + minutes * 60_000).toISOString();
  return { eventId: eventId ?? crypto.randomUUID(), startedAt, endedAt, ...(language !== undefined && { language }) };
}

/** Sends events. Returns the response. */
export function sendEvents(as: PersonName, events: readonly StudyEvent[]): Promise<Answer> {
  return request('POST', '/stats/events', { as, body: { events } });
}

/** Sends events and returns what became of each, as `counted` or `refused in_future /body/…`. */
export async function outcomesOf(as: PersonName, events: readonly StudyEvent[]): Promise<string[]> {
  const { results } = await callSuccessfully<{ results: Results }>(as, 'POST', '/stats/events', { events });
  return results.map(({ status, reason, pointer }) => [status, reason, pointer].filter(Boolean).join(' '));
}

/** Counts one event, which must succeed. */
export async function study(as: PersonName, startedAt: string, minutes: number, language?: string): Promise<void> {
  const [outcome] = await outcomesOf(as, [studyEvent(startedAt, minutes, language)]);
  if (outcome !== 'counted') throw new Error(`the event was ${outcome}`);
}

/** Reads the dashboard. */
export function dashboardOf(as: PersonName): Promise<Schemas['Dashboard']> {
  return callSuccessfully(as, 'GET', '/stats/dashboard');
}

/** Reads the streak. */
export function streakOf(as: PersonName): Promise<Schemas['LearningStreak']> {
  return callSuccessfully(as, 'GET', '/stats/streak');
}

/** Returns the rows of a user's days: `['2026-03-02 ko', { seconds, … }]` without what is 0. */
export async function dayRows(name: PersonName): Promise<[string, Record<string, number>][]> {
  const { results } = await env.DB.prepare(
    'SELECT on_date, language, seconds, sessions, messages, corrections_given, corrections_received FROM user_statistics WHERE user_id = ? ORDER BY on_date, language',
  )
    .bind(people[name].id)
    .all<Record<string, string | number>>();
  return results.flatMap(({ on_date, language, ...counts }): [string, Record<string, number>][] => {
    const counted = Object.entries(counts).flatMap(([column, count]) =>
      Number(count) > 0 ? [[column, Number(count)]] : [],
    );
    return counted.length === 0
      ? []
      : [[`${on_date} ${language}`, Object.fromEntries(counted) as Record<string, number>]];
  });
}
