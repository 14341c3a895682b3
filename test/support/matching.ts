/** Creates requests and matches between the named users through the API, and reads the rows that result. */
import { vi } from 'vitest';
import type { components } from '../../generated/client/types.ts';
import { request, type Answer } from './app.ts';
import { env } from './deps.ts';
import { deriveAll } from './derived.ts';
import { people, type PersonName } from './people.ts';

/** Sends a matching request from one user to another. Returns the response. */
export function sendRequest(
  from: PersonName,
  to: PersonName,
  rest: { readonly message?: string; readonly key?: string } = {},
): Promise<Answer> {
  const { message, key } = rest;
  const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key };
  return request('POST', '/matching/requests', {
    as: from,
    headers,
    body: { receiverId: people[to].id, ...(message !== undefined && { message }) },
  });
}

/** Sends a matching request that must succeed. Returns the id of the request. */
export const createRequest = vi.defineHelper(
  async (from: PersonName, to: PersonName, message?: string): Promise<string> => {
    const answer = await sendRequest(from, to, message === undefined ? {} : { message });
    if (answer.status !== 201) throw new Error(`${from} cannot ask ${to}: ${answer.text}`);
    return (answer.body as { requestId: string }).requestId;
  },
);

/** Accepts, declines or cancels a matching request. Returns the response. */
export function decideRequest(
  as: PersonName,
  requestId: string,
  decision: 'accept' | 'decline' | 'cancel',
): Promise<Answer> {
  return request('POST', `/matching/requests/${requestId}/${decision}`, { as });
}

/**
 * Matches two users: one sends a request, the other accepts it. Returns the ids of the request, the match and the room.
 */
export const createMatch = vi.defineHelper(
  async (one: PersonName, other: PersonName): Promise<{ requestId: string; matchId: string; roomId: string }> => {
    const requestId = await createRequest(one, other);
    const { body, text } = await decideRequest(other, requestId, 'accept');
    const { match } = body as { match: { matchId: string; roomId: string } | null };
    if (match === null) throw new Error(`no match: ${text}`);
    return { requestId, matchId: match.matchId, roomId: match.roomId };
  },
);

/** Returns the rows of `SELECT * FROM` followed by `from`: a table name, with or without further clauses. */
export async function rowsOf<T = Record<string, unknown>>(
  from: string,
  ...parameters: readonly unknown[]
): Promise<T[]> {
  return (
    await env.DB.prepare(`SELECT * FROM ${from}`)
      .bind(...parameters)
      .all<T>()
  ).results;
}

/** Returns the types of the notices that a user reads, oldest first. */
export async function notificationTypesOf(name: PersonName): Promise<string[]> {
  const { body } = await request('GET', '/notifications', { as: name, query: { limit: 100 } });
  return (body as components['schemas']['NotificationPage']).items.map(({ type }) => type).toReversed();
}

/**
 * Inserts `count` new users and one open request for each. `between` receives the new user's id and returns the sender
 * and the receiver. Returns an empty object.
 */
export async function insertOpenRequests(
  count: number,
  between: (stranger: string) => readonly [senderId: string, receiverId: string],
): Promise<Record<string, never>> {
  const [at, end] = ['2026-03-01T09:00:00.000Z', '2026-03-08T09:00:00.000Z'];
  await env.DB.batch(
    Array.from({ length: count }, (_, index) => `0190aaaa-0000-7000-8000-${String(index).padStart(12, '0')}`).flatMap(
      (stranger) => [
        env.DB.prepare(
          'INSERT INTO user_profiles (id, birth_year, created_at, updated_at, onboarding_completed_at) VALUES (?1, 1990, ?2, ?2, ?2)',
        ).bind(stranger, at),
        env.DB.prepare(`INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at)
      VALUES (?1, ?2, ?3, min(?2, ?3), max(?2, ?3), ?4, ?5)`).bind(crypto.randomUUID(), ...between(stranger), at, end),
      ],
    ),
  );
  await deriveAll();
  return {};
}
