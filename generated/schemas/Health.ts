// Generated from contract/ (contract 3885fe2cd30d). Do not edit.
import * as z from 'zod';

/** The service is up. */
export const Health = z.lazy(() => z.object({ status: z.literal('ok'), version: z.string() }));
