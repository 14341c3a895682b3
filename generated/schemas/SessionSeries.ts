// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { SessionFrequency } from './SessionFrequency.ts';
import { SessionOccurrence } from './SessionOccurrence.ts';
import { SessionSeriesId } from './SessionSeriesId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The series to which a session belongs. */
export const SessionSeries = z.lazy(() => z.object({
  seriesId: z.nullable(SessionSeriesId),
  frequency: z.nullable(SessionFrequency),
  count: z.int().check(z.gte(1), z.lte(12)),
  occurrences: z.array(SessionOccurrence).check(z.minLength(1), z.maxLength(12)),
}));

true satisfies Agrees<typeof SessionSeries, components['schemas']['SessionSeries']>;
