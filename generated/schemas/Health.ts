// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';

/** The service is up. */
export const Health = z.object({ status: z.literal('ok'), version: z.string() });
