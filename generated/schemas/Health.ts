// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The service is up. */
export const Health = z.lazy(() => z.object({ status: z.literal('ok'), version: z.string() }));

true satisfies Agrees<typeof Health, components['schemas']['Health']>;
