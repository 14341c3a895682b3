// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How many of the latest confirmed sessions a user has kept. */
export const SessionReliability = z.lazy(() => z.object({
  booked: z.int().check(z.gte(0), z.lte(100)),
  kept: z.int().check(z.gte(0), z.lte(100)),
  percent: z.nullable(z.int().check(z.gte(0), z.lte(100))),
}));

true satisfies Agrees<typeof SessionReliability, components['schemas']['SessionReliability']>;
