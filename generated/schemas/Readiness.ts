// Generated from contract/ (contract 2634d4709e64). Do not edit.
import * as z from 'zod';
import { ReadinessCheck } from './ReadinessCheck.ts';

/** Whether the parts of the service answer. */
export const Readiness = z.object({ status: z.literal('ready'), checks: z.array(ReadinessCheck) });
