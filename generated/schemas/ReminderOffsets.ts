// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { uniqueItems } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How many minutes before the start of a session the user is reminded. */
export const ReminderOffsets = z.array(z.int().check(z.gte(5), z.lte(10080))).check(
  z.maxLength(5),
  z.refine(...uniqueItems),
);

true satisfies Agrees<typeof ReminderOffsets, components['schemas']['ReminderOffsets']>;
