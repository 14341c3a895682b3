// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A session of a series whose time is taken. It is not told whose session is in the way. */
export const SessionConflict = z.lazy(() => z.object({
  index: z.int().check(z.gte(1), z.lte(12)),
  startsAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof SessionConflict, components['schemas']['SessionConflict']>;
