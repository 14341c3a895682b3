// Generated from contract/. Do not edit.
import * as z from 'zod';
import { ReadinessCheck } from './ReadinessCheck.ts';

/** Whether the components of the service answer. */
export const Readiness = z.lazy(() => z.object({ status: z.literal('ready'), checks: z.array(ReadinessCheck) }));
