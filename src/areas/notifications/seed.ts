import { addTime, type Instant } from '../../platform/time/instant.ts';
import { defineSeed, insertRows, seedIds, seedIdsByPerson } from '../define-seed.ts';
import { weekdays } from '../profile/index.ts';
import type { SeedPerson, SeedRequest } from '../seed-data.ts';
import { notificationCounters, notificationPreferences, notifications } from './data/tables.ts';
import type { NotificationType } from './rules/types.ts';

type Row = typeof notifications.$inferInsert;

const ofRequest = seedIds(0x8009);
const welcomeOf = seedIdsByPerson(0x8019);
const announcement = seedIds(0x801a);

/**
 * What people were told who have sent or received requests: of each request, that onboarding is complete (read), and an
 * announcement, which every other of them has read and the last one has deleted. People who hide whether they are
 * online have quiet nights and a digest.
 */
export const seed = defineSeed(({ people, requests }) => {
  const active = new Set(requests.flatMap(({ senderId, receiverId }) => [senderId, receiverId]));
  const told = people.filter(({ id }) => active.has(id));
  const rows = [
    ...requests.flatMap(rowOfRequest),
    ...told.map(welcome),
    ...told.map((person, index) => announce(person, index, told.length)),
  ];
  return [
    ...insertRows(notifications, rows),
    ...insertRows(notificationCounters, countersOf(rows)),
    ...insertRows(notificationPreferences, people.filter(isPrivate).map(quietNights)),
  ];
});

function rowOfRequest(request: SeedRequest): Row[] {
  const { id, number, senderId, receiverId, createdAt, answer } = request;
  const notice = (
    type: NotificationType,
    userId: string,
    actorId: string,
    at: Instant,
    readAt: Instant | null,
  ): Row[] => [
    {
      id: ofRequest(number),
      userId,
      actorId,
      type,
      variables: JSON.stringify({ requestId: id }),
      dedupeKey: id,
      createdAt: at,
      readAt,
      deletedAt: null,
    },
  ];
  if (answer === null) return notice('match.request_received', receiverId, senderId, createdAt, null);
  if (answer.status !== 'declined') return [];
  return notice('match.request_declined', senderId, receiverId, answer.at, addTime(answer.at, { hours: 1 }));
}

function welcome({ id, createdAt }: SeedPerson): Row {
  return {
    id: welcomeOf(id),
    userId: id,
    actorId: null,
    type: 'onboarding.completed',
    variables: '{}',
    dedupeKey: 'first',
    createdAt,
    readAt: addTime(createdAt, { minutes: 5 }),
    deletedAt: null,
  };
}

function announce({ id, lastActiveAt }: SeedPerson, index: number, count: number): Row {
  const [isRead, isDeleted] = [index % 2 === 1, index === count - 1];
  return {
    id: announcement(index),
    userId: id,
    actorId: null,
    type: 'system.announcement',
    variables: isDeleted
      ? '{}'
      : JSON.stringify({
          title: '프로필 사진을 새로 올릴 수 있어요',
          body: '설정에서 사진을 바꿔 보세요.\n파트너가 더 쉽게 알아볼 수 있어요.',
          link: 'https://studymate.example/news/pictures',
        }),
    dedupeKey: announcement(count),
    createdAt: lastActiveAt,
    readAt: isRead ? addTime(lastActiveAt, { minutes: 1 }) : null,
    deletedAt: isDeleted ? addTime(lastActiveAt, { minutes: 2 }) : null,
  };
}

function countersOf(rows: readonly Row[]): (typeof notificationCounters.$inferInsert)[] {
  const byUser = Map.groupBy(rows, ({ userId }) => userId);
  return [...byUser].map(([userId, own]) => ({
    userId,
    version: own.length,
    latestAt: own.map(({ createdAt }) => createdAt).reduce((one, other) => (one > other ? one : other)),
  }));
}

function isPrivate({ settings }: SeedPerson): boolean {
  return settings.onlineStatusAudience === 'nobody';
}

function quietNights({ id, createdAt }: SeedPerson): typeof notificationPreferences.$inferInsert {
  return {
    userId: id,
    channels: JSON.stringify({ 'match.request_declined': { inApp: false } }),
    quietFrom: '22:00',
    quietTo: '07:00',
    quietWeekdays: JSON.stringify(weekdays),
    digestFrequency: 'daily',
    updatedAt: createdAt,
  };
}
