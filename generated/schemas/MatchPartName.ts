// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
import * as z from 'zod';

/**
 * A part of a score. `language_fit`: how close the two levels are. `time_overlap`: shared free minutes in the coming
 * week.
 * `interests`: shared topics, rare ones counting more. `goals_and_style`: reasons and ways of learning, stage of life.
 * `activity`: how
 * lately the person was here, and whether she answers requests.
 */
export const MatchPartName = z.enum(['language_fit', 'time_overlap', 'interests', 'goals_and_style', 'activity']);
