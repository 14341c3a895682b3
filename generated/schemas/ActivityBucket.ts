// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ActivityFigures } from './ActivityFigures.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A day, week or month of a chart. */
export const ActivityBucket = z.lazy(() => z.object({
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  activeDays: z.int().check(z.gte(0), z.lte(31)),
  figures: ActivityFigures,
}));

true satisfies Agrees<typeof ActivityBucket, components['schemas']['ActivityBucket']>;
