// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How many sessions have ended. */
export const EndedSessions = z.lazy(() => z.object({ endedCount: z.int().check(z.gte(0)) }));

true satisfies Agrees<typeof EndedSessions, components['schemas']['EndedSessions']>;
