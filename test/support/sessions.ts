/** Plans and changes sessions through the API. */
import { vi } from 'vitest';
import type { components } from '../../generated/client/types.ts';
import { request, type Answer } from './app.ts';
import { callSuccessfully } from './calls.ts';
import { people, type PersonName } from './people.ts';

export type Session = components['schemas']['SessionReservation'];

/** The session of most tests: Thursday, 10:00 to 11:00 UTC. */
export const usualStart = '2026-03-05T10:00:00.000Z';

type Wish = Partial<Omit<components['schemas']['NewSession'], 'partnerId'>>;

/** Asks for a session. Returns the response. */
export function planSession(from: PersonName, partner: PersonName, wish: Wish = {}, key?: string): Promise<Answer> {
  return request('POST', '/sessions', {
    as: from,
    headers: key === undefined ? {} : { 'idempotency-key': key },
    body: { partnerId: people[partner].id, kind: 'video', startsAt: usualStart, durationMinutes: 60, ...wish },
  });
}

/** Asks for a session, which must succeed. */
export const createSession = vi.defineHelper(
  async (from: PersonName, partner: PersonName, wish: Wish = {}): Promise<Session> => {
    const { status, body, text } = await planSession(from, partner, wish);
    if (status !== 201) throw new Error(`${from} cannot plan a session with ${partner}: ${text}`);
    return body as Session; // the contract check has looked at it
  },
);

export type Action = 'confirm' | 'decline' | 'cancel' | 'start' | 'complete' | 'no-show';

/** Changes a session. Returns the response. */
export function changeSession(
  as: PersonName,
  { sessionId }: Pick<Session, 'sessionId'>,
  action: Action,
  { reason, ifMatch }: { readonly reason?: string; readonly ifMatch?: string } = {},
): Promise<Answer> {
  return request('POST', `/sessions/${sessionId}/${action}`, {
    as,
    headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
    ...(action === 'cancel' && { body: reason === undefined ? {} : { reason } }),
  });
}

/** Asks for a session and has the partner confirm it. */
export const confirmedSession = vi.defineHelper(
  async (from: PersonName, partner: PersonName, wish: Wish = {}): Promise<Session> => {
    const session = await createSession(from, partner, wish);
    const { status, body, text } = await changeSession(partner, session, 'confirm');
    if (status !== 200) throw new Error(`${partner} cannot confirm: ${text}`);
    return body as Session; // the contract check has looked at it
  },
);

/** Reads a session. Returns the response. */
export function readSession(as: PersonName, { sessionId }: Pick<Session, 'sessionId'>): Promise<Answer> {
  return request('GET', `/sessions/${sessionId}`, { as });
}

/** Reads a page of sessions. Returns the ids. */
export async function sessionIdsOf(
  as: PersonName,
  query: Readonly<Record<string, string | number>> = {},
): Promise<string[]> {
  const { body } = await request('GET', '/sessions', { as, query });
  return (body as { items: Session[] }).items.map(({ sessionId }) => sessionId);
}

/** The code of a refusal and its status, for instance `409 sessions.slot_taken`; a success is its status alone. */
export function outcomeOf({ status, body }: Answer): string {
  const { code } = (body ?? {}) as { code?: string };
  return code === undefined ? String(status) : `${status} ${code}`;
}

/** Changes what a user wants of their sessions. */
export function wantOfSessions(
  as: PersonName,
  patch: components['schemas']['SessionSettingsUpdate'],
): Promise<unknown> {
  return callSuccessfully(as, 'PATCH', '/sessions/settings', patch);
}

/** Proposes another time for a session: by default one hour. Returns the response. */
export function propose(
  as: PersonName,
  { sessionId }: Pick<Session, 'sessionId'>,
  { startsAt, durationMinutes = 60, ifMatch }: { startsAt: string; durationMinutes?: number; ifMatch?: string },
): Promise<Answer> {
  return request('PUT', `/sessions/${sessionId}/proposal`, {
    as,
    headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
    body: { startsAt, durationMinutes },
  });
}

/** Accepts a proposed time, or ends the proposal. Returns the response. */
export function answerProposal(
  as: PersonName,
  { sessionId }: Pick<Session, 'sessionId'>,
  answer: 'accept' | 'end',
  ifMatch?: string,
): Promise<Answer> {
  const path = `/sessions/${sessionId}/proposal`;
  const headers = ifMatch === undefined ? {} : { 'if-match': ifMatch };
  return answer === 'accept'
    ? request('POST', `${path}/accept`, { as, headers })
    : request('DELETE', path, { as, headers });
}

/** Changes what the users see of a session. Returns the response. */
export function editSession(
  as: PersonName,
  { sessionId }: Pick<Session, 'sessionId'>,
  patch: components['schemas']['SessionUpdate'],
  ifMatch?: string,
): Promise<Answer> {
  return request('PATCH', `/sessions/${sessionId}`, {
    as,
    headers: { 'content-type': 'application/merge-patch+json', ...(ifMatch !== undefined && { 'if-match': ifMatch }) },
    body: JSON.stringify(patch),
  });
}

/** Gives feedback on a session. Returns the response. */
export function giveFeedback(
  as: PersonName,
  { sessionId }: Pick<Session, 'sessionId'>,
  body: components['schemas']['NewSessionFeedback'],
): Promise<Answer> {
  return request('POST', `/sessions/${sessionId}/feedback`, { as, body });
}
