// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The new time of the clock. */
export const ClockUpdate = z.strictObject({
  now: z.nullable(z.string().check(z.refine(...format('date-time')))),
  isFrozen: z.exactOptional(z.boolean()),
});

/** The same as part of a request: absent properties get their defaults. */
export const fillingClockUpdate = z.strictObject({
  now: z.nullable(z.string().check(z.refine(...format('date-time')))),
  isFrozen: z._default(z.boolean(), false),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledClockUpdate = z.compile(fillingClockUpdate, { strict: true });

true satisfies Agrees<typeof ClockUpdate, components['schemas']['ClockUpdate']>;
