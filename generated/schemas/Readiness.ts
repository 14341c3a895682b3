// Generated from contract/ (contract b4940a8ee41a). Do not edit.
import * as z from 'zod';
import { ReadinessCheck } from './ReadinessCheck.ts';

/** Whether the parts of the service answer. */
export const Readiness = z.object({ status: z.literal('ready'), checks: z.array(ReadinessCheck) });
