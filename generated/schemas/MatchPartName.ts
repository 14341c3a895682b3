// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * A part of a score.
 *
 * - `language_fit`: how close the two levels are.
 * - `time_overlap`: shared free minutes in the coming week, counted as `overlapMinutes`.
 * - `interests`: shared topics; rare topics count more. Among strangers it has five steps, from none to all points.
 * - `goals_and_style`: reasons and ways of learning, and how close the two are in age, by the age bands that both
 * show.
 * - `activity`: whether the user was active in the last 3, 14 or 60 days, and whether they answer requests.
 */
export const MatchPartName = z.lazy(() => z.enum([
  'language_fit',
  'time_overlap',
  'interests',
  'goals_and_style',
  'activity',
]));

true satisfies Agrees<typeof MatchPartName, components['schemas']['MatchPartName']>;
