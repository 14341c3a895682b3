import { endedSince } from '../../auth/data/end-sessions.ts';
import { readLiveness } from '../../auth/data/liveness.ts';
import { all } from '../../../store/batch.ts';
import { instantAfter } from '../../auth/rules/lifetimes.ts';
import type { JobHandler } from '../../../jobs/handlers.ts';

/** How far back ended sessions are looked for, in seconds: longer than a job is retried. */
const LOOK_BACK = 3 * 24 * 60 * 60;

/**
 * Closes the live connections of a person's ended sessions, or all of them if the account may not act any more. The request
 * that ended them has tried already; this makes sure. An ended session never runs again, so doing it twice is harmless.
 */
export const closeLive: JobHandler<'live.close'> = async ({ userId }, { db, env, clock }) => {
  const hub = env.USER_HUB.get(env.USER_HUB.idFromName(userId));
  const { accountStatus } = await readLiveness(db, { userId, sessionId: null }, clock.nowIso());
  if (accountStatus === 'suspended' || accountStatus === 'deleted') return hub.closeAll();
  await hub.closeSessions(await all(db, endedSince(userId, instantAfter(clock.now(), -LOOK_BACK))));
};
