import type { z } from 'zod/mini';
import type { Deps } from '../../../platform/deps.ts';
import { readAll } from '../../../store/batch.ts';
import { sessionsEndedSince } from '../data/end-sessions.ts';
import type { liveClose } from '../data/job-kinds.ts';
import { readAccountStatus } from '../data/liveness.ts';
import { onSessionsEnd } from '../hooks.ts';
import { subtractTime } from '../../../platform/time/instant.ts';

/** How far back ended sessions are looked for: longer than a job is retried. */
const lookBack = { days: 3 };

/**
 * Closes the live connections of a user's ended sessions, or all connections if the account is no longer active. The
 * request that ended the sessions has already tried; this job makes sure of it. An ended session stays ended, so the
 * job can be repeated.
 */
export async function closeLive({ userId }: z.output<typeof liveClose.payload>, deps: Deps): Promise<void> {
  const status = await readAccountStatus(deps.db, userId);
  if (status !== undefined && status !== 'active') {
    await Promise.all(onSessionsEnd.ask(deps, { userId, sessionIds: 'all' }));
    return;
  }
  const ended = await readAll(deps.db, sessionsEndedSince(userId, subtractTime(deps.clock.now(), lookBack)));
  await Promise.all(onSessionsEnd.ask(deps, { userId, sessionIds: ended }));
}
