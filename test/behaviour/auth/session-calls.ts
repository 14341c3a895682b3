/** Calls about sessions, as several tests make them. */
import type { components } from '../../../generated/client/types.ts';
import { request, type Answer } from '../../support/app.ts';

export type Page = components['schemas']['AuthSessionPage'];

/** What an ended session gets where sessions are looked at. */
export const ended = { status: 401, body: { code: 'auth.session_ended' } };

export async function list(token: string, query: Record<string, string | number> = {}): Promise<Page> {
  return (await request('GET', '/auth/sessions', { token, query })).body as Page;
}

export function ids({ items }: Page): string[] {
  return items.map(({ sessionId }) => sessionId);
}

export function end(token: string, sessionId: string): Promise<Answer> {
  return request('DELETE', `/auth/sessions/${sessionId}`, { token });
}

/** Something that looks at the session before it acts. */
export function ticket(token: string): Promise<Answer> {
  return request('POST', '/auth/realtime-ticket', { token });
}
