/** Session calls that several tests share. */
import type { components } from '../../../../generated/client/types.ts';
import { unwrap, type Result } from '../../../../src/client/sdk/index.ts';
import { clientWith } from './sign-in.ts';

export type Page = components['schemas']['AuthSessionPage'];

/** The response to a token of an ended session, from an operation that checks the session. */
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

/** Calls an operation that checks the session first. Returns its result. */
export async function createTicket(token: string): Promise<Result<'createRealtimeTicket'>> {
  return (await clientWith(token)).createRealtimeTicket();
}
