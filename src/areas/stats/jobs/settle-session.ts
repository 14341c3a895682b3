import type { Deps } from '../../../platform/deps.ts';
import { settleSession } from '../services/settle-session.ts';

/** Runs the job that counts a session. */
export async function runSettling({ sessionId }: { readonly sessionId: string }, deps: Deps): Promise<void> {
  await settleSession(deps, sessionId);
}
