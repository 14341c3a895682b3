import { addTime, dayIn, type Duration, type Instant } from '../../platform/time/instant.ts';
import { defineSeed, insertRows, seedIds } from '../define-seed.ts';
import type { SeedPerson, SeedRequest } from '../seed-data.ts';
import { sessionFeedback } from './data/feedback-tables.ts';
import { sessionProposals } from './data/proposal-tables.ts';
import { sessionParticipants, sessionReminders, sessionReservations } from './data/tables.ts';
import { sessionSeries } from './data/series-tables.ts';
import { clockAt } from './rules/series.ts';
import { answerWithin, defaultReminders } from './rules/limits.ts';

type Row = typeof sessionReservations.$inferInsert;

const sessionId = seedIds(0x8024);
const opOf = seedIds(0x8025);
const proposalId = seedIds(0x8026);
const seriesId = seedIds(0x8029);
/** More sessions than two seeded partners have. */
const SESSIONS_A_PAIR = 100;

/** A session of two partners, in days and hours after they were matched, nine days ago. */
interface Planned {
  readonly day: number;
  readonly hour: number;
  readonly minutes: number;
  readonly kind: Row['kind'];
  readonly topic: string | null;
  readonly status: NonNullable<Row['status']>;
  /** When it was asked for. By default two days before. */
  readonly askedOn?: number;
  /** Its number in the weekly series of the two. */
  readonly inSeries?: number;
  /** Whether the guest proposes the same hour on the next day. */
  readonly isMoving?: true;
}

const calendar: readonly Planned[] = [
  { day: 2, hour: 11, minutes: 45, kind: 'video', topic: '자기소개', status: 'completed', askedOn: 1 },
  { day: 4, hour: 12, minutes: 60, kind: 'video', topic: '드라마', status: 'completed' },
  { day: 5, hour: 11, minutes: 30, kind: 'voice', topic: null, status: 'cancelled' },
  { day: 6, hour: 3, minutes: 30, kind: 'text', topic: '일기 고쳐 주기', status: 'declined' },
  { day: 7, hour: 10, minutes: 90, kind: 'video', topic: '여행', status: 'completed' },
  { day: 8, hour: 13, minutes: 30, kind: 'voice', topic: null, status: 'no_show' },
  { day: 10, hour: 11, minutes: 45, kind: 'video', topic: '요리', status: 'confirmed', askedOn: 7 },
  { day: 10, hour: 12, minutes: 30, kind: 'voice', topic: '발음 연습', status: 'confirmed', askedOn: 7 },
  { day: 12, hour: 11, minutes: 60, kind: 'video', topic: '음악', status: 'confirmed', askedOn: 8, isMoving: true },
  { day: 14, hour: 2, minutes: 120, kind: 'in_person', topic: '박물관', status: 'pending', askedOn: 8 },
  { day: 17, hour: 11, minutes: 60, kind: 'video', topic: null, status: 'pending', askedOn: 8 },
  { day: 13, hour: 13, minutes: 45, kind: 'voice', topic: '주간 대화', status: 'confirmed', askedOn: 8, inSeries: 1 },
  { day: 20, hour: 13, minutes: 45, kind: 'voice', topic: '주간 대화', status: 'confirmed', askedOn: 8, inSeries: 2 },
  { day: 27, hour: 13, minutes: 45, kind: 'voice', topic: '주간 대화', status: 'confirmed', askedOn: 8, inSeries: 3 },
];

/** The calendar of the people who were matched. */
export const seed = defineSeed(({ people, requests }) => {
  const rows = requests.flatMap((request) => sessionsOf(request, people));
  const proposals = requests.flatMap((request) => proposalsOf(request, people));
  return [
    ...insertRows(
      sessionSeries,
      rows
        .filter(({ seriesIndex }) => seriesIndex === 1)
        .map(({ seriesId, hostId, guestId, createdAt }) => ({
          id: seriesId ?? '',
          hostId,
          guestId,
          frequency: 'weekly' as const,
          count: 3,
          skipped: [],
          checkAt: createdAt,
          createdAt,
        })),
    ),
    ...insertRows(sessionReservations, rows),
    ...insertRows(
      sessionParticipants,
      rows.flatMap(({ id, hostId, guestId, startsAt, endsAt, dueAt, createdAt, status }) =>
        [hostId, guestId].map((userId) => ({
          sessionId: id,
          userId,
          startsAt,
          endsAt,
          blocksUntil: dueAt ?? null,
          claimedAt: createdAt,
          absentAt: status === 'no_show' ? endsAt : null,
        })),
      ),
    ),
    ...insertRows(
      sessionProposals,
      proposals.map(({ users: _users, ...row }) => row),
    ),
    ...insertRows(
      sessionParticipants,
      proposals.flatMap(({ users, sessionId, startsAt, endsAt, dueAt, createdAt }) =>
        users.map((userId) => ({
          sessionId,
          userId,
          slot: 1,
          startsAt,
          endsAt,
          blocksUntil: dueAt,
          claimedAt: createdAt,
        })),
      ),
    ),
    ...insertRows(
      sessionReminders,
      requests.flatMap((request) => remindersOf(request, people)),
    ),
    ...insertRows(
      sessionFeedback,
      requests.flatMap((request) => feedbackOf(request, people)),
    ),
  ];
});

/** The other times that guests propose. */
function proposalsOf(request: SeedRequest, people: readonly SeedPerson[]) {
  return sessionsOf(request, people).flatMap((row, index) => {
    if (calendar[index]?.isMoving === undefined) return [];
    const createdAt = addTime(row.createdAt, { hours: 4 });
    return [
      {
        users: [row.hostId, row.guestId],
        sessionId: row.id,
        id: proposalId(request.number),
        authorId: row.guestId,
        startsAt: addTime(row.startsAt, { days: 1 }),
        endsAt: addTime(row.endsAt, { days: 1 }),
        dueAt: addTime(createdAt, answerWithin),
        createdAt,
      },
    ];
  });
}

/** What both thought of their first session, and the guest of the second. */
function feedbackOf(request: SeedRequest, people: readonly SeedPerson[]) {
  const [first, second] = sessionsOf(request, people).filter(({ status }) => status === 'completed');
  if (first === undefined || second === undefined) return [];
  const given = (session: Row, authorId: string, rating: number, words: string | null) => ({
    sessionId: session.id ?? '',
    authorId,
    rating,
    words,
    createdAt: addTime(session.endsAt, { minutes: 20 }),
  });
  return [
    given(first, first.hostId, 5, '친절하게 고쳐 줘서 많이 배웠어요.'),
    given(first, first.guestId, 4, null),
    given(second, second.guestId, 5, '또 이야기해요!'),
  ];
}

/** The reminders to come, as a confirmation would have written them today. */
function remindersOf(request: SeedRequest, people: readonly SeedPerson[]) {
  const today = addTime(request.answer?.at ?? request.createdAt, { days: 9 });
  return sessionsOf(request, people)
    .filter(({ status }) => status === 'confirmed')
    .flatMap(({ id, hostId, guestId, startsAt }) =>
      defaultReminders
        .map((offsetMinutes) => ({ offsetMinutes, dueAt: addTime(startsAt, { minutes: -offsetMinutes }) }))
        .filter(({ dueAt }) => dueAt > today)
        .flatMap((reminder) => [hostId, guestId].map((userId) => ({ sessionId: id, userId, startsAt, ...reminder }))),
    );
}

function sessionsOf({ number, senderId, receiverId, answer }: SeedRequest, people: readonly SeedPerson[]): Row[] {
  if (answer?.status !== 'accepted') return [];
  return calendar.map((planned, index) => {
    const { day, hour, minutes, kind, topic, status, askedOn = day - 2, inSeries } = planned;
    const [hostId, guestId] =
      inSeries !== undefined || index % 2 === 0 ? [senderId, receiverId] : [receiverId, senderId];
    const after = (duration: Duration): Instant => addTime(answer.at, duration);
    const timeZone = people.find(({ id }) => id === hostId)?.timeZone ?? 'Asia/Seoul';
    const startsAt: Instant = `${dayIn(timeZone, after({ days: day }))}T${String(hour).padStart(2, '0')}:00:00.000Z`;
    const endsAt = addTime(startsAt, { minutes });
    const createdAt = after({ days: askedOn });
    const isAhead = status === 'pending' || status === 'confirmed';
    return {
      id: sessionId(number * SESSIONS_A_PAIR + index),
      hostId,
      guestId,
      kind,
      languages: [],
      topic,
      startsAt,
      endsAt,
      timeZone,
      status,
      dueAt: status === 'pending' ? addTime(createdAt, answerWithin) : isAhead ? endsAt : null,
      createdAt,
      answeredAt: status === 'pending' ? null : addTime(createdAt, { hours: 3 }),
      endedAt: isAhead
        ? null
        : status === 'cancelled' || status === 'declined'
          ? addTime(createdAt, { hours: 3 })
          : endsAt,
      cancelledBy: status === 'cancelled' ? ('guest' as const) : null,
      version: status === 'pending' ? 1 : 2,
      op: opOf(number * SESSIONS_A_PAIR + index),
      seriesId: inSeries === undefined ? null : seriesId(number),
      seriesIndex: inSeries ?? null,
      localStart: inSeries === undefined ? null : clockAt(startsAt, timeZone),
    };
  });
}
