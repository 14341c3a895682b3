/** Reads statistics. Each answer has a bounded number of days, and all figures come from the same rows. */
import type { Deps } from '../../../platform/deps.ts';
import type { Day } from '../../../platform/time/instant.ts';
import { addDays } from '../../../platform/time/local-time.ts';
import { readBatch } from '../../../store/batch.ts';
import { languagesFrom, type LearningLanguage, zoneHistoryOf } from '../../profile/index.ts';
import { bookingsOf, daysOf, daysOfLanguage, levelChangesOf, ownLanguagesOf, pausesOf } from '../data/figures.ts';
import { unsettledStartsOf } from '../data/unsettled.ts';
import { type DayCounts, TOTAL } from '../rules/counts.ts';
import { dayAt, historyFrom, shortDays } from '../rules/local-days.ts';
import { bucketOf, type Bucket, type Days } from '../rules/periods.ts';
import { streakOf, type Pause, type Streak } from '../rules/streak.ts';
import type { Learner } from './read-learner.ts';

/** Rows of days, and the languages that the user learns. */
export interface Figures {
  readonly rows: readonly DayCounts[];
  readonly learning: readonly LearningLanguage[];
}

/** The last 90 days. */
export function latelyOf({ today }: Learner): Days {
  return { startsOn: addDays(today, -89), endsOn: today };
}

/** Reads the days of a range in all languages. */
export async function readFigures(deps: Deps, { userId }: Learner, { startsOn, endsOn }: Days): Promise<Figures> {
  const [rows, languages] = await readBatch(deps.db, [daysOf(userId, startsOn, endsOn), ownLanguagesOf(userId)]);
  return { rows, learning: languagesFrom(languages).learning };
}

/** The days that the summary of a period needs: those of the period and of the one before. */
export function summaryDays({ firstWeekday }: Learner, period: Exclude<Bucket, 'day'>, on: Day): Days {
  const { startsOn, endsOn } = bucketOf(period, on, firstWeekday);
  return { startsOn: bucketOf(period, addDays(startsOn, -1), firstWeekday).startsOn, endsOn };
}

/** Reads the days of a range in one language, or whole days. */
export async function readDays(
  deps: Deps,
  { userId }: Learner,
  language: string | undefined,
  { startsOn, endsOn }: Days,
): Promise<DayCounts[]> {
  const [rows] = await readBatch(deps.db, [daysOfLanguage(userId, language ?? TOTAL, startsOn, endsOn)]);
  return rows;
}

/** Reads the last 90 days, and how the level of one language has changed. */
export async function readLanguage(deps: Deps, learner: Learner, language: string) {
  const { userId } = learner;
  const { startsOn, endsOn } = latelyOf(learner);
  const [rows, languages, levels] = await readBatch(deps.db, [
    daysOf(userId, startsOn, endsOn),
    ownLanguagesOf(userId),
    levelChangesOf(userId, language),
  ]);
  return { rows, learning: languagesFrom(languages).learning, levels };
}

const streakQueries = ({ userId, now }: Learner) =>
  [zoneHistoryOf(userId), pausesOf(userId), unsettledStartsOf(userId, now)] as const;

/** Reads the streak of a user. */
export async function readStreak(deps: Deps, learner: Learner): Promise<Streak> {
  return streakFrom(learner, ...(await readBatch(deps.db, streakQueries(learner))));
}

/** Reads everything that a dashboard shows, in one batch. */
export async function readDashboard(deps: Deps, learner: Learner) {
  const { userId, today } = learner;
  const lately = latelyOf(learner);
  const [days, languages, bookings, zones, pauses, unsettled] = await readBatch(deps.db, [
    // A week has days to come, which are there if the user has moved to the west.
    daysOf(userId, lately.startsOn, addDays(today, 7)),
    ownLanguagesOf(userId),
    bookingsOf(userId),
    ...streakQueries(learner),
  ]);
  return {
    rows: days,
    learning: languagesFrom(languages).learning,
    bookings,
    streak: streakFrom(learner, zones, pauses, unsettled),
  };
}

function streakFrom(
  { firstOn, marks, today }: Learner,
  zones: Parameters<typeof historyFrom>[0],
  pauses: readonly Pause[],
  unsettled: readonly { readonly startsAt: string }[],
): Streak {
  const history = historyFrom(zones);
  return streakOf({
    active: firstOn === null || marks === null ? null : { firstOn: firstOn as Day, marks }, // a CHECK holds its form
    pending: unsettled.map(({ startsAt }) => dayAt(history, Date.parse(startsAt))),
    pauses,
    short: shortDays(history),
    today,
  });
}
