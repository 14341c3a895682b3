// Generated from contract/ (contract 97ea496c8f74). Do not edit.
import * as z from 'zod';

/** The service is up. */
export const Health = z.object({ status: z.literal('ok'), version: z.string() });
