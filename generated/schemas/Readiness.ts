// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ReadinessCheck } from './ReadinessCheck.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Whether the components of the service answer. */
export const Readiness = z.lazy(() => z.object({
  status: z.literal('ready'),
  checks: z.array(ReadinessCheck),
  zoneData: z.enum(['2026b', 'older']),
}));

true satisfies Agrees<typeof Readiness, components['schemas']['Readiness']>;
