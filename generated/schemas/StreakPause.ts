// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { PauseDays } from './PauseDays.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The pause of a user that runs or is to come. */
export const StreakPause = z.lazy(() => z.object({ pause: z.nullable(PauseDays) }));

true satisfies Agrees<typeof StreakPause, components['schemas']['StreakPause']>;
