import { defineSeed, insertRows, seedIds } from '../define-seed.ts';
import { notifications } from './data/tables.ts';

const notificationId = seedIds(0x8009);

/** A notification of each open request. */
export const seed = defineSeed(({ requests }) =>
  insertRows(
    notifications,
    requests
      .filter(({ answer }) => answer === null)
      .map(({ id, number, senderId, receiverId, createdAt }) => ({
        id: notificationId(number),
        userId: receiverId,
        actorId: senderId,
        type: 'match.request_received' as const,
        variables: JSON.stringify({ requestId: id }),
        dedupeKey: id,
        createdAt,
      })),
  ),
);
