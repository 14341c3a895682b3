// Generated from contract/. Do not edit.
import * as z from 'zod';

/** The service is up. */
export const Health = z.lazy(() => z.object({ status: z.literal('ok'), version: z.string() }));
