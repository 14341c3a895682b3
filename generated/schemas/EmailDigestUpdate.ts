// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { minProperties } from '../../src/platform/wire/schema-rules.ts';
import { DigestFrequency } from './DigestFrequency.ts';
import { StartTime } from './StartTime.ts';
import { Weekday } from './Weekday.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A merge patch: properties that are left out stay as they are. */
export const EmailDigestUpdate = z.strictObject({
  frequency: z.exactOptional(DigestFrequency),
  at: z.exactOptional(StartTime),
  weekday: z.exactOptional(Weekday),
}).check(z.refine(...minProperties(1)));

true satisfies Agrees<typeof EmailDigestUpdate, components['schemas']['EmailDigestUpdate']>;
