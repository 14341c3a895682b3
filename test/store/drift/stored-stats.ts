/** What `stored.ts` says of the components of statistics. */
import type { Place } from './stored.ts';

const goals: Readonly<Record<string, Place>> = {
  dailyMinutes: { column: 'learning_goals.daily_minutes' },
  weeklyDays: { column: 'learning_goals.weekly_days' },
};

export const storedStats: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  LearningGoals: goals,
  LearningGoalsReplacement: goals,
};
