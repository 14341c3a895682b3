// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A part of the score that can be turned off. The reference list `match-parts` has its name. */
export const MatchSignal = z.enum(['time_overlap', 'interests', 'goals_and_style', 'activity']);

true satisfies Agrees<typeof MatchSignal, components['schemas']['MatchSignal']>;
