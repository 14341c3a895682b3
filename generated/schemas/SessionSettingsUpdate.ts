// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { minProperties, uniqueItems } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A merge patch (RFC 7396): properties that are left out stay as they are; the list is replaced as a whole. */
export const SessionSettingsUpdate = z.strictObject({
  minimumNoticeMinutes: z.exactOptional(z.int().check(z.gte(0), z.lte(10080))),
  dailyLimit: z.exactOptional(z.nullable(z.int().check(z.gte(1), z.lte(24)))),
  bufferMinutes: z.exactOptional(z.int().check(z.gte(0), z.lte(120))),
  reminders: z.exactOptional(z.array(z.int().check(z.gte(5), z.lte(10080))).check(
    z.maxLength(5),
    z.refine(...uniqueItems),
  )),
}).check(z.refine(...minProperties(1)));

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledSessionSettingsUpdate = z.compile(SessionSettingsUpdate, { strict: true });

true satisfies Agrees<typeof SessionSettingsUpdate, components['schemas']['SessionSettingsUpdate']>;
