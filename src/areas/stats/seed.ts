import { addTime, instantOf, type Day, type Instant } from '../../platform/time/instant.ts';
import { addDays, firstInstantAt } from '../../platform/time/local-time.ts';
import type { Statement } from '../../store/statement.ts';
import { defineSeed, insertRows, seedIds } from '../define-seed.ts';
import type { SeedPerson } from '../seed-data.ts';
import { activityEvents, learningGoals } from './data/tables.ts';
import { dayAt, type ZoneHistory } from './rules/local-days.ts';
import { rebuildStatements } from './data/rebuild.ts';

const eventId = seedIds(0x8029);
const opOf = seedIds(0x802a);
/** So many people have studied, the named ones first. */
const LEARNERS = 25;
/** So many days each of them has studied on, or not. */
const DAYS = 120;

/**
 * Months of study. Everybody has studied for five days until yesterday, after two days that their freezes covered. So
 * their streaks are at risk today.
 */
export const seed = defineSeed(({ people, requests }) => {
  const answered = requests.find(({ answer }) => answer?.status === 'accepted')?.answer;
  if (answered === null || answered === undefined) return [];
  const now = addTime(answered.at, { days: 9 }); // as the seed of sessions reckons
  const learners = people.slice(0, LEARNERS);
  return [
    ...insertRows(
      activityEvents,
      learners.flatMap((person, number) => studyOf(person, number, now)),
    ),
    ...insertRows(
      learningGoals,
      learners
        .slice(0, 5)
        .map(({ id }) => ({ userId: id, dailyMinutes: 20, weeklyDays: 5, version: 1, updatedAt: now })),
    ),
    ...learners.flatMap((person): Statement[] =>
      rebuildStatements(now, person.id, historyOf(person), firstAt(person, now)),
    ),
  ];
});

const historyOf = ({ createdAt, timeZone }: SeedPerson): ZoneHistory => [{ startsAt: createdAt, timeZone }];
const todayOf = (person: SeedPerson, now: Instant): Day => dayAt(historyOf(person), Date.parse(now));
const firstAt = (person: SeedPerson, now: Instant): Instant =>
  firstInstantAt(addDays(todayOf(person, now), -DAYS), '20:00', person.timeZone);

/** How many minutes somebody has studied so many days ago; 0 on the days on which they did not. */
function minutesOf(number: number, daysAgo: number): number {
  if (daysAgo === 6 || daysAgo === 7) return 0;
  if (daysAgo > 22 && (daysAgo * 7 + number * 5) % 11 < 3) return 0;
  return 8 + ((daysAgo * 13 + number * 17) % 37);
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
