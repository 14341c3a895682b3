// Generated from contract/ (contract 2634d4709e64). Do not edit.
import * as z from 'zod';

/** The service is up. */
export const Health = z.object({ status: z.literal('ok'), version: z.string() });
