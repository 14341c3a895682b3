// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A component and whether it answers. */
export const ReadinessCheck = z.lazy(() => z.object({
  name: z.enum(['database', 'cache', 'files', 'images', 'queue', 'live']),
  isOk: z.boolean(),
}));

true satisfies Agrees<typeof ReadinessCheck, components['schemas']['ReadinessCheck']>;
