// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';

/** The service is up. */
export const Health = z.lazy(() => z.object({ status: z.literal('ok'), version: z.string() }));
