import * as z from 'zod/mini';
import { jobKind } from '../../../store/job-kind.ts';

/** Erases a room that was deleted. */
export const eraseRoomJob = jobKind('chat.erase_room', z.object({ roomId: z.string() }), { outlivesAccount: true });

/** Closes the live connections to rooms whose members some users are no longer. */
export const reviewRoomsJob = jobKind('chat.review_rooms', z.object({ roomIds: z.readonly(z.array(z.string())) }));

/**
 * Tells the members of a group of messages that were stored together. The entry holds how far it has come: each step
 * tells the next members.
 */
export const tellGroupJob = jobKind(
  'chat.tell_group',
  z.object({
    roomId: z.string(),
    /** The first and the last of the messages. */
    first: z.number(),
    through: z.number(),
    /** When the last of them was sent. */
    at: z.templateLiteral([z.string(), 'T', z.string(), 'Z']),
    /** The members who were looking at the room. */
    lookingIds: z.readonly(z.array(z.string())),
    /** The last member of the last step, in the order of the ids; empty before the first step. */
    after: z.string(),
  }),
);

export type TellGroupJob = z.output<typeof tellGroupJob.payload>;
