/** What there is to tell a user about their streak, goals and weeks at a moment, and when to look again. */
import { dayIn, type Day, type Instant } from '../../../platform/time/instant.ts';
import { addDays, firstInstantAt } from '../../../platform/time/local-time.ts';
import { bucketOf, type Days } from './periods.ts';
import type { ActiveDays, Streak } from './streak.ts';

/** What a look sees of a user. */
export interface LookedAt {
  readonly userId: string;
  readonly now: Instant;
  readonly timeZone: string;
  readonly firstWeekday: number;
  readonly streak: Streak;
  readonly active: ActiveDays | null;
  /** The seconds of today and yesterday, if there are any. */
  readonly seconds: ReadonlyMap<Day, number>;
  readonly dailyMinutes: number | null;
  readonly weeklyDays: number | null;
  /** Since when these goals hold. */
  readonly goalsSince: Instant | null;
  /** The last days of the weeks that were summed up, or whose goal was told, last. */
  readonly summedThrough: Day | null;
  readonly goalThrough: Day | null;
}

/** What a look finds. */
export interface Look {
  /** The streak ends with this day unless the user does something; null if it does not, or it is not evening yet. */
  readonly risk: { readonly onDate: Day; readonly endsAt: Instant } | null;
  /** Days on which the user has reached their goal. Some may be told already. */
  readonly dailyGoals: readonly Day[];
  /** A week of which the goal is reached and not told. */
  readonly weeklyGoal: Days | null;
  /** The week to sum up. */
  readonly summary: Days | null;
  /** When to look again; null if nothing will be to tell until the user does something. */
  readonly next: Instant | null;
}

/** The local time from which on a day is evening, and that at which a week is summed up. */
const [EVENING, MORNING] = [19 * 60, 8 * 60];
/** Each user has a minute of their own in the two hours from then on, so that a zone is not told at one moment. */
const SPREAD = 120;
/** What is told for a week is told in its first days or not at all. */
const SUMMARY_DAYS = 2;

/** What there is to tell a user now. Looking again without a change finds the same. */
export function lookAt(user: LookedAt): Look {
  const { now, timeZone, firstWeekday, streak, userId } = user;
  const today = dayIn(timeZone, now);
  const at = (day: Day, from: number) => firstInstantAt(day, clockOf(from + minuteOf(userId)), timeZone);
  const week = bucketOf('week', today, firstWeekday);
  const before = bucketOf('week', addDays(week.startsOn, -1), firstWeekday);
  const evening = at(today, EVENING);
  const isEvening = now >= evening;
  const isSummaryWanted =
    activeIn(user.active, before) > 0 &&
    before.startsOn > (user.summedThrough ?? '') &&
    today < addDays(week.startsOn, SUMMARY_DAYS);
  const morning = at(week.startsOn, MORNING);
  const hasStreak = streak.current > 0;
  const later = [
    ...(hasStreak ? [isEvening || streak.isActiveToday ? at(addDays(today, 1), EVENING) : evening] : []),
    ...(isSummaryWanted ? [morning] : []),
    ...(activeIn(user.active, week) > 0 || hasStreak ? [at(addDays(week.endsOn, 1), MORNING)] : []),
  ];
  return {
    risk:
      streak.isAtRisk && isEvening
        ? { onDate: today, endsAt: firstInstantAt(addDays(today, 1), '00:00', timeZone) }
        : null,
    dailyGoals: dailyGoalsOf(user, today),
    weeklyGoal: weeklyGoalOf(user, [week, bucketOf('week', addDays(today, -1), firstWeekday)]),
    summary: isSummaryWanted && now >= morning ? before : null,
    next: later.filter((instant) => instant > now).toSorted()[0] ?? null,
  };
}

/** Today and yesterday, because the end of a session can be stored a day later. */
function dailyGoalsOf({ dailyMinutes, seconds, ...user }: LookedAt, today: Day): Day[] {
  if (dailyMinutes === null) return [];
  return [addDays(today, -1), today].filter(
    (day) => (seconds.get(day) ?? 0) >= dailyMinutes * 60 && (day === today || holdsSince(user, day)),
  );
}

function weeklyGoalOf({ weeklyDays, active, goalThrough, ...user }: LookedAt, [week, last]: [Days, Days]): Days | null {
  if (weeklyDays === null) return null;
  const isReached = (days: Days) => days.startsOn > (goalThrough ?? '') && activeIn(active, days) >= weeklyDays;
  if (last.startsOn !== week.startsOn && isReached(last) && holdsSince(user, last.endsOn)) return last;
  return isReached(week) ? week : null;
}

/** Whether the goals of a user are those of that day: no new goal is reached by what is past. */
function holdsSince({ goalsSince, timeZone }: Pick<LookedAt, 'goalsSince' | 'timeZone'>, day: Day): boolean {
  return goalsSince !== null && dayIn(timeZone, goalsSince) <= day;
}

/** How many days of a range are active. */
function activeIn(active: ActiveDays | null, { startsOn, endsOn }: Days): number {
  if (active === null) return 0;
  const place = (day: Day) => (Date.parse(day) - Date.parse(active.firstOn)) / 86_400_000;
  const marks = active.marks.slice(Math.max(0, place(startsOn)), Math.max(0, place(endsOn) + 1));
  return marks.replaceAll('0', '').length;
}

function minuteOf(userId: string): number {
  return Number.parseInt(userId.slice(-4), 16) % SPREAD;
}

function clockOf(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
