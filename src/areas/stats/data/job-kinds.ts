import * as z from 'zod/mini';
import { storedInstant } from '../../../store/stored-json.ts';
import { jobKind } from '../../../store/job-kind.ts';

/** Counts a session that is over, or takes it back. */
export const settleSessionJob = jobKind('stats.settle_session', z.object({ sessionId: z.string() }));

/** Counts the messages and corrections of a user's day again, because some were deleted. */
export const recountDayJob = jobKind('stats.recount_day', z.object({ userId: z.string(), at: storedInstant }));
