// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a user wants of their sessions. */
export const SessionSettings = z.lazy(() => z.object({
  minimumNoticeMinutes: z.int().check(z.gte(0), z.lte(10080)),
  dailyLimit: z.nullable(z.int().check(z.gte(1), z.lte(24))),
  bufferMinutes: z.int().check(z.gte(0), z.lte(120)),
  reminders: z.array(z.int().check(z.gte(5), z.lte(10080))).check(z.maxLength(5)),
}));

true satisfies Agrees<typeof SessionSettings, components['schemas']['SessionSettings']>;
