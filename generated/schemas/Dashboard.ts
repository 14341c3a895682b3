// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ActivityFigures } from './ActivityFigures.ts';
import { GoalProgress } from './GoalProgress.ts';
import { LanguageFigures } from './LanguageFigures.ts';
import { LearningStreak } from './LearningStreak.ts';
import { SessionReliability } from './SessionReliability.ts';
import { StatsSummary } from './StatsSummary.ts';
import { TimeZone } from './TimeZone.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Everything that the first screen of statistics shows. */
export const Dashboard = z.lazy(() => z.object({
  asOf: z.string().check(z.refine(...format('date-time'))),
  today: z.iso.date(),
  timeZone: TimeZone,
  streak: LearningStreak,
  goals: GoalProgress,
  day: ActivityFigures,
  week: StatsSummary,
  month: StatsSummary,
  languages: z.array(LanguageFigures),
  reliability: SessionReliability,
}));

true satisfies Agrees<typeof Dashboard, components['schemas']['Dashboard']>;
