/** Series of sessions: plans and changes them through the API. */
import { vi } from 'vitest';
import type { components } from '../../generated/client/types.ts';
import { request, type Answer } from './app.ts';
import { runSql } from './direct-sql.ts';
import { people, type PersonName } from './people.ts';
import { type Action, planSession, propose, type Session } from './sessions.ts';

type Series = components['schemas']['SessionSeries'];
type Recurrence = components['schemas']['SessionRecurrence'];
export type Scope = components['schemas']['SessionScope'];

/** Asks for twelve weekly sessions unless `recurrence` says otherwise. Returns the response. */
export function planSeries(
  from: PersonName,
  partner: PersonName,
  startsAt: string,
  recurrence: Partial<Recurrence> = {},
  key?: string,
): Promise<Answer> {
  return planSession(from, partner, { startsAt, recurrence: { frequency: 'weekly', count: 12, ...recurrence } }, key);
}

/** Asks for a series, which must succeed. Returns its first session. */
export const createSeries = vi.defineHelper(async (...asked: Parameters<typeof planSeries>): Promise<Session> => {
  const { status, body, text } = await planSeries(...asked);
  if (status !== 201) throw new Error(`no series: ${text}`);
  return body as Session; // the contract check has looked at it
});

/** The same, and the partner confirms all. */
export const confirmedSeries = vi.defineHelper(async (...asked: Parameters<typeof planSeries>): Promise<Session> => {
  const session = await createSeries(...asked);
  const { status, text } = await changeSeries(asked[1], session, 'confirm', 'all');
  if (status !== 200) throw new Error(`cannot confirm: ${text}`);
  return session;
});

/** Changes several sessions of a series. Returns the response. */
export function changeSeries(
  as: PersonName,
  { sessionId }: Pick<Session, 'sessionId'>,
  action: Action,
  scope: Scope,
): Promise<Answer> {
  return request('POST', `/sessions/${sessionId}/${action}`, {
    as,
    query: { scope },
    ...(action === 'cancel' && { body: {} }),
  });
}

/** Proposes other times for sessions of a series, and has the partner accept. Returns the response. */
export async function moveSeries(
  [from, partner]: readonly [PersonName, PersonName],
  session: Pick<Session, 'sessionId'>,
  startsAt: string,
  scope: Scope,
): Promise<Answer> {
  const proposed = await proposeSeries(from, session, startsAt, scope);
  if (proposed.status !== 200) return proposed;
  return request('POST', `/sessions/${session.sessionId}/proposal/accept`, { as: partner });
}

/** Proposes other times for sessions of a series: of one hour each. Returns the response. */
export function proposeSeries(
  as: PersonName,
  { sessionId }: Pick<Session, 'sessionId'>,
  startsAt: string,
  scope: Scope,
): ReturnType<typeof propose> {
  return request('PUT', `/sessions/${sessionId}/proposal`, {
    as,
    query: { scope },
    body: { startsAt, durationMinutes: 60 },
  });
}

/** Reads the series of a session. */
export async function seriesOf(as: PersonName, { sessionId }: Pick<Session, 'sessionId'>): Promise<Series> {
  return (await request('GET', `/sessions/${sessionId}/series`, { as })).body as Series;
}

/** The starts of the sessions of a series, those that were left out too. */
export async function startsOf(as: PersonName, session: Pick<Session, 'sessionId'>): Promise<string[]> {
  return (await seriesOf(as, session)).occurrences.map(({ startsAt }) => startsAt);
}

/** The n-th session of a series. */
export async function occurrence(as: PersonName, session: Pick<Session, 'sessionId'>, n: number) {
  const { occurrences } = await seriesOf(as, session);
  const sessionId = occurrences.find(({ index }) => index === n)?.sessionId;
  if (sessionId == null) throw new Error(`the series has no session ${n}`);
  return { sessionId };
}

/** Instants from a first one on, each so many days after the one before. */
export function everyDays(days: number, first: string, count = 12): string[] {
  return Array.from({ length: count }, (_, at) => new Date(Date.parse(first) + at * days * 86_400_000).toISOString());
}

/** Moves the clocks of a user to another zone. */
export async function liveIn(name: PersonName, timeZone: string): Promise<void> {
  await runSql('UPDATE user_profiles SET time_zone = ?, version = version + 1 WHERE id = ?', timeZone, people[name].id);
}
