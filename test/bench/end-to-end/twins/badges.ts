/** What our side does after a change that may alter unread counts: it looks for live connections to tell. */
import { claimUntold } from '../../../../src/areas/notifications/data/tell-badges.ts';
import { evening, morning, once, timesAt } from './call.ts';
import { learnTexts, runBatch } from './texts.ts';

const claims = once(() => learnTexts([timesAt(morning), timesAt(evening)], ({ now }) => [claimUntold(now, now, 20)]));

/** Nobody is connected here, so that it is one statement. It is no part of the request, and is not counted. */
export async function claimBadges(db: D1Database, at: Date): Promise<void> {
  await runBatch(db, claims().bind(db, timesAt(at)), { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 });
}
