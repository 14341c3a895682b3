import { defineSeed, insertRows, seedIds } from '../define-seed.ts';
import { notificationPreferences, notifications } from './data/tables.ts';
import { weekdays } from '../profile/index.ts';

const notificationId = seedIds(0x8009);

/** A notification of each open request, and quiet nights with a digest for people who hide whether they are online. */
export const seed = defineSeed(({ people, requests }) => [
  ...insertRows(
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
  ...insertRows(
    notificationPreferences,
    people
      .filter(({ settings }) => settings.onlineStatusAudience === 'nobody')
      .map(({ id, createdAt }) => ({
        userId: id,
        channels: JSON.stringify({ 'match.request_declined': { inApp: false } }),
        quietFrom: '22:00',
        quietTo: '07:00',
        quietWeekdays: JSON.stringify(weekdays),
        digestFrequency: 'daily' as const,
        updatedAt: createdAt,
      })),
  ),
]);
