// Generated from contract/ (contract 895974f0ba51). Do not edit.
import * as z from 'zod';

/**
 * A part of a score. `language_fit`: how close the two levels are. `time_overlap`: shared free minutes in the coming
 * week,
 * with the dates in it that differ. `interests`: shared topics, rare ones counting more. `goals_and_style`: reasons
 * and ways of
 * learning, stage of life. `activity`: how lately the person was here, and whether she answers requests.
 */
export const MatchPartName = z.lazy(() => z.enum([
  'language_fit',
  'time_overlap',
  'interests',
  'goals_and_style',
  'activity',
]));
