// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';

/** The service is up. */
export const Health = z.object({ status: z.literal('ok'), version: z.string() });
