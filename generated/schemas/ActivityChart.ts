// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ActivityBucket } from './ActivityBucket.ts';
import { ActivityBucketSize } from './ActivityBucketSize.ts';
import { StatsLanguage } from './StatsLanguage.ts';
import { TimeZone } from './TimeZone.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The activity of a user over time. */
export const ActivityChart = z.lazy(() => z.object({
  bucket: ActivityBucketSize,
  language: z.nullable(StatsLanguage),
  timeZone: TimeZone,
  buckets: z.array(ActivityBucket).check(z.minLength(1), z.maxLength(366)),
}));

true satisfies Agrees<typeof ActivityChart, components['schemas']['ActivityChart']>;
