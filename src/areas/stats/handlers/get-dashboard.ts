import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { isActive, rowsIn, sumOf } from '../rules/counts.ts';
import { bucketOf } from '../rules/periods.ts';
import { readLearner } from '../services/read-learner.ts';
import { latelyOf, readDashboard } from '../services/read-statistics.ts';
import { figuresView, languageViews, summaryView } from './views/figures.ts';
import { streakView } from './views/streak.ts';

/** GET /stats/dashboard */
export async function getDashboard({ auth, deps }: Input<'getDashboard'>): Promise<Reply<'getDashboard'>> {
  const learner = await readLearner(deps, auth.userId);
  if (learner === undefined) return refuse('profile.missing');
  const { now, today, timeZone, dailyMinutes, weeklyDays, firstWeekday, etag } = learner;
  return {
    status: 200,
    headers: { etag },
    body: async () => {
      const { streak, bookings, ...figures } = await readDashboard(deps, learner);
      const day = figuresView(sumOf(rowsIn(figures.rows, { startsOn: today, endsOn: today })));
      const week = rowsIn(figures.rows, bucketOf('week', today, firstWeekday));
      const [booked, kept] = [bookings.length, bookings.filter(Boolean).length];
      return {
        asOf: now,
        today,
        timeZone,
        streak: streakView(streak, today),
        goals: {
          dailyMinutes,
          minutesToday: day.minutes,
          weeklyDays,
          activeDaysThisWeek: week.filter((row) => isActive(row) && row.onDate <= today).length,
        },
        day,
        week: summaryView(figures, 'week', today, learner),
        month: summaryView(figures, 'month', today, learner),
        languages: languageViews(figures, latelyOf(learner)),
        reliability: { booked, kept, percent: booked === 0 ? null : Math.round((100 * kept) / booked) },
      };
    },
  };
}
