// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
import * as z from 'zod';
import { ReadinessCheck } from './ReadinessCheck.ts';

/** Whether the parts of the service answer. */
export const Readiness = z.object({ status: z.literal('ready'), checks: z.array(ReadinessCheck) });
