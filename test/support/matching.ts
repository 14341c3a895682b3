/** Short ways to requests and matches between the named people, over the API. */
import { request, type Answer } from './app.ts';
import { env } from './deps.ts';
import { people, type PersonName } from './people.ts';

/** One asks another. */
export function ask(
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

/** One asks another; answers the id of the request. */
export async function asked(from: PersonName, to: PersonName, message?: string): Promise<string> {
  const answer = await ask(from, to, message === undefined ? {} : { message });
  if (answer.status !== 201) throw new Error(`${from} cannot ask ${to}: ${answer.text}`);
  return (answer.body as { requestId: string }).requestId;
}

/** Accepts, declines or cancels. */
export function decide(as: PersonName, requestId: string, decision: 'accept' | 'decline' | 'cancel'): Promise<Answer> {
  return request('POST', `/matching/requests/${requestId}/${decision}`, { as });
}

/** The two are matched; answers the ids of all that came of it. */
export async function matched(
  one: PersonName,
  other: PersonName,
): Promise<{ requestId: string; matchId: string; roomId: string }> {
  const requestId = await asked(one, other);
  const { body, text } = await decide(other, requestId, 'accept');
  const { match } = body as { match: { matchId: string; roomId: string } | null };
  if (match === null) throw new Error(`no match: ${text}`);
  return { requestId, matchId: match.matchId, roomId: match.roomId };
}

/** The rows of a table, or of any other part of a query after FROM. */
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

/** Types of the notifications of a person, in order. */
export async function told(name: PersonName): Promise<string[]> {
  return (
    await rowsOf<{ type: string }>('notifications WHERE user_id = ? ORDER BY created_at, id', people[name].id)
  ).map(({ type }) => type);
}
