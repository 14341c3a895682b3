/** Calls about sessions, as several tests make them. */
import type { components } from '../../../../generated/client/types.ts';
import { unwrap, type Result } from '../../../../src/client/sdk/index.ts';
import { clientWith } from './sign-in.ts';

export type Page = components['schemas']['AuthSessionPage'];

/** What an ended session gets where sessions are looked at. */
export const ended = { status: 401, problem: { code: 'auth.session_ended' } };

export async function listSessions(token: string, query: { limit?: number; cursor?: string } = {}): Promise<Page> {
  return unwrap(await (await clientWith(token)).listAuthSessions({ query }));
}

export function sessionIdsOf({ items }: Page): string[] {
  return items.map(({ sessionId }) => sessionId);
}

export async function endSession(token: string, sessionId: string): Promise<Result<'endAuthSession'>> {
  return (await clientWith(token)).endAuthSession({ path: { sessionId } });
}

export async function endOtherSessions(token: string): Promise<Result<'endOtherAuthSessions'>> {
  return (await clientWith(token)).endOtherAuthSessions();
}

export async function signOut(token: string, refreshToken?: string): Promise<Result<'logout'>> {
  return (await clientWith(token)).logout(refreshToken === undefined ? {} : { body: { refreshToken } });
}

/** Something that looks at the session before it acts. */
export async function createTicket(token: string): Promise<Result<'createRealtimeTicket'>> {
  return (await clientWith(token)).createRealtimeTicket();
}
