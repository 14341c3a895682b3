// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ActivityFigures } from './ActivityFigures.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What was done in a range of days. */
export const PeriodFigures = z.lazy(() => z.object({
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  days: z.int().check(z.gte(0), z.lte(31)),
  activeDays: z.int().check(z.gte(0), z.lte(31)),
  minutesADay: z.number().check(z.gte(0)),
  figures: ActivityFigures,
}));

true satisfies Agrees<typeof PeriodFigures, components['schemas']['PeriodFigures']>;
