// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { SessionFrequency } from './SessionFrequency.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * Makes a series of the session: it takes place at the same hour of the caller's clocks (the time zone of their
 * profile)
 * each day or each week. An hour that a change of clocks skips is the first moment after it, and one that occurs twice
 * is
 * its first occurrence (RFC 5545).
 */
export const SessionRecurrence = z.strictObject({
  frequency: SessionFrequency,
  count: z.int().check(z.gte(2), z.lte(12)),
  conflicts: z.exactOptional(z.enum(['refuse', 'skip'])),
});

/** The same as part of a request: absent properties get their defaults. */
export const fillingSessionRecurrence = z.strictObject({
  frequency: SessionFrequency,
  count: z.int().check(z.gte(2), z.lte(12)),
  conflicts: z._default(z.enum(['refuse', 'skip']), 'refuse'),
});

true satisfies Agrees<typeof SessionRecurrence, components['schemas']['SessionRecurrence']>;
