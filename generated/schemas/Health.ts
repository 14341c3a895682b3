// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** The service is up. */
export const Health = z.object({ status: z.literal('ok'), version: z.string() });
