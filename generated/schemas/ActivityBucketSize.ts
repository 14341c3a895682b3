// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How much a bar of the chart covers. */
export const ActivityBucketSize = z.enum(['day', 'week', 'month']);

true satisfies Agrees<typeof ActivityBucketSize, components['schemas']['ActivityBucketSize']>;
