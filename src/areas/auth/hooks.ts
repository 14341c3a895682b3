/** Hooks of the area auth, which areas above it answer. */
import type { SQL } from 'drizzle-orm';
import type { Deps } from '../../platform/deps.ts';
import type { Change } from '../../store/statement.ts';
import { Hook } from '../hook.ts';

/** Which of a user's sessions have ended. `all` also covers the tokens that belong to no session. */
export interface EndedSessions {
  readonly userId: string;
  readonly sessionIds: readonly string[] | 'all';
}

/** Closes the live connections of sessions that have ended. It may run more than once. */
export const onSessionsEnd = new Hook<[deps: Deps, ended: EndedSessions], Promise<void>>('auth.onSessionsEnd');

/**
 * Statements that delete what belongs to sessions, in the batch that ends or deletes them. `sessionIds` selects the ids
 * of those sessions.
 */
export const withSessions = new Hook<[sessionIds: SQL], readonly Change[]>('auth.withSessions');
