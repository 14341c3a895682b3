// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The days of a pause. Both belong to it. */
export const PauseDays = z.lazy(() => z.object({ startsOn: z.iso.date(), endsOn: z.iso.date() }));

true satisfies Agrees<typeof PauseDays, components['schemas']['PauseDays']>;
