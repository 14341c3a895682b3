import { sql } from 'drizzle-orm';
import { addTime, instantOf, type Day, type Instant } from '../../platform/time/instant.ts';
import { addDays, firstInstantAt } from '../../platform/time/local-time.ts';
import type { Statement } from '../../store/statement.ts';
import { defineSeed, insertRows, seedIds } from '../define-seed.ts';
import { cefrLevels } from '../profile/index.ts';
import type { SeedPerson } from '../seed-data.ts';
import { activityEvents, learningGoals, streakPauses } from './data/tables.ts';
import { dayAt, daysThrough, type ZoneHistory } from './rules/local-days.ts';
import { dayStretches, rebuildStatements } from './data/rebuild.ts';

const eventId = seedIds(0x8029);
const opOf = seedIds(0x802a);
const levelId = seedIds(0x802b);
/** So many people have studied, the named ones first. */
const LEARNERS = 25;
/** So many days each of them has studied on, or not. */
const DAYS = 120;

/**
 * Months of study, with streaks of every kind: that of Mina is at risk today, that of Jisoo is long, that of Daniel is
 * broken, Yuki is on a pause, and Hana studies on some days. The others follow in this order.
 */
export const seed = defineSeed(({ people, requests }) => {
  const answered = requests.find(({ answer }) => answer?.status === 'accepted')?.answer;
  if (answered === null || answered === undefined) return [];
  const now = addTime(answered.at, { days: 9 }); // as the seed of sessions reckons
  const learners = people.slice(0, LEARNERS);
  const paused = learners.filter((_, number) => kindOf(number) === 'paused');
  return [
    ...insertRows(
      activityEvents,
      learners.flatMap((person, number) => studyOf(person, number, now)),
    ),
    ...insertRows(
      activityEvents,
      learners.flatMap((person, number) => levelsOf(person, number, now)),
    ),
    ...learners.flatMap((person, number) => sessionsOf(person, number, now)),
    ...insertRows(
      learningGoals,
      learners.map(({ id }, number) => ({
        userId: id,
        dailyMinutes: number % 4 === 3 ? null : 15 + 5 * (number % 3),
        weeklyDays: number % 4 === 2 ? null : 4 + (number % 3),
        version: 1,
        updatedAt: now, // so that no goal of yesterday is told when the server starts
      })),
    ),
    ...insertRows(
      streakPauses,
      paused.map((person) => ({
        userId: person.id,
        startsOn: addDays(todayOf(person, now), -2),
        endsOn: addDays(todayOf(person, now), 7),
      })),
    ),
    ...learners.flatMap((person): Statement[] =>
      rebuildStatements(now, person.id, historyOf(person), firstAt(person, now)),
    ),
  ];
});

const kinds = ['at risk', 'long', 'broken', 'paused', 'now and then'] as const;
const kindOf = (number: number) => kinds[number % kinds.length];

const historyOf = ({ createdAt, timeZone }: SeedPerson): ZoneHistory => [{ startsAt: createdAt, timeZone }];
const todayOf = (person: SeedPerson, now: Instant): Day => dayAt(historyOf(person), Date.parse(now));
const firstAt = (person: SeedPerson, now: Instant): Instant =>
  firstInstantAt(addDays(todayOf(person, now), -DAYS), '20:00', person.timeZone);

/** How many minutes somebody has studied so many days ago; 0 on the days on which they did not. */
function minutesOf(number: number, daysAgo: number): number {
  const isRestDay = daysAgo > 22 && (daysAgo * 7 + number * 5) % 11 < 3;
  const isMissed = {
    // Their freezes have covered two days, so nothing is left for today.
    'at risk': daysAgo === 6 || daysAgo === 7 || isRestDay,
    long: false,
    broken: daysAgo < 7 || isRestDay,
    paused: daysAgo < 3 || isRestDay,
    'now and then': daysAgo % 3 === 0 || isRestDay,
  }[kindOf(number) ?? 'long'];
  return isMissed ? 0 : 8 + ((daysAgo * 13 + number * 17) % 37);
}

/** The levels that somebody had, the latest four weeks ago. */
function levelsOf(person: SeedPerson, number: number, now: Instant): (typeof activityEvents.$inferInsert)[] {
  const { id: userId, timeZone, learning } = person;
  return learning.flatMap(({ language, level }, place) => {
    const reached = cefrLevels.slice(0, cefrLevels.indexOf(level) + 1).slice(-3);
    return reached.map((value, step) => {
      const onDate = addDays(todayOf(person, now), -28 - 40 * (reached.length - 1 - step));
      const startsAt = firstInstantAt(onDate, '09:00', timeZone);
      const id = levelId(number * 1000 + place * 10 + step);
      const previous = reached[step - 1] ?? null;
      const made = { op: opOf(number), createdAt: startsAt };
      return {
        userId,
        kind: 'level' as const,
        id,
        part: 0,
        onDate,
        timeZone,
        language,
        startsAt,
        value,
        previous,
        ...made,
      };
    });
  });
}

/** What the sessions of somebody mean for them. None of them passes midnight. */
function sessionsOf(person: SeedPerson, number: number, now: Instant): Statement[] {
  const { id, timeZone } = person;
  const today = todayOf(person, now);
  const stretches = JSON.stringify(dayStretches(historyOf(person), daysThrough([addDays(today, -20), today])));
  const own = sql`json_each(${stretches}) i CROSS JOIN session_reservations r ON r.starts_at >= i.value ->> 'from' AND r.starts_at < i.value ->> 'to'
    CROSS JOIN session_participants x ON x.session_id = r.id AND x.user_id = ${id} AND x.slot = 0`;
  const what = sql`i.value ->> 'onDate', ${timeZone}, coalesce(r.languages ->> '$[0].language', 'und'), r.starts_at`;
  return [
    sql`INSERT INTO ${activityEvents} (user_id, kind, id, part, on_date, time_zone, language, starts_at, ends_at, op, created_at)
      SELECT ${id}, 'session', r.id, 0, ${what}, r.ends_at, ${opOf(number)}, r.ends_at FROM ${own} WHERE r.status = 'completed'`,
    sql`INSERT INTO ${activityEvents} (user_id, kind, id, part, on_date, time_zone, language, starts_at, value, op, created_at)
      SELECT ${id}, 'booking', r.id, 0, ${what}, iif(x.absent_at IS NULL, 'kept', 'missed'), ${opOf(number)}, r.ends_at FROM ${own}
      WHERE r.status IN ('completed', 'no_show')`,
  ];
}

function studyOf(person: SeedPerson, number: number, now: Instant): (typeof activityEvents.$inferInsert)[] {
  const { id: userId, timeZone, learning } = person;
  return Array.from({ length: DAYS }, (_, index) => index + 1).flatMap((daysAgo) => {
    const minutes = minutesOf(number, daysAgo);
    if (minutes === 0) return [];
    const onDate = addDays(todayOf(person, now), -daysAgo);
    const startsAt = firstInstantAt(onDate, '20:00', timeZone);
    const endsAt = instantOf(Date.parse(startsAt) + minutes * 60_000);
    const language = learning[daysAgo % Math.max(1, learning.length)]?.language ?? 'und';
    const id = eventId(number * 1000 + daysAgo);
    return [
      {
        userId,
        kind: 'study' as const,
        id,
        part: 0,
        onDate,
        timeZone,
        language,
        startsAt,
        endsAt,
        sent: `${startsAt} ${endsAt} ${language}`,
        op: opOf(number),
        createdAt: endsAt,
      },
    ];
  });
}
