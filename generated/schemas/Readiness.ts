// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { ReadinessCheck } from './ReadinessCheck.ts';

/** Whether the parts of the service answer. */
export const Readiness = z.object({ status: z.literal('ready'), checks: z.array(ReadinessCheck) });
