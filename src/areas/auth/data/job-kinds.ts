import * as z from 'zod/mini';
import { jobKind } from '../../../store/job-kind.ts';

/** Closes the live connections of a user's ended sessions. */
export const liveClose = jobKind('live.close', z.object({ userId: z.string() }));
