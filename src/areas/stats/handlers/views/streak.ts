import type { components } from '../../../../../generated/client/types.ts';
import type { Day } from '../../../../platform/time/instant.ts';
import type { Streak } from '../../rules/streak.ts';

type Schemas = components['schemas'];

/** A streak as the API answers it. */
export function streakView({ frozenDays, ...streak }: Streak, today: Day): Schemas['LearningStreak'] {
  return { today, ...streak, frozenDays: [...frozenDays] };
}
