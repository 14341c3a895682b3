import * as z from 'zod/mini';
import { jobKind } from '../../../store/job-kind.ts';

/** Erases a room that was deleted. */
export const eraseRoomJob = jobKind('chat.erase_room', z.object({ roomId: z.string() }), { outlivesAccount: true });
