// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Another time for a session. */
export const NewSessionTime = z.strictObject({
  startsAt: z.string().check(z.refine(...format('date-time'))),
  durationMinutes: z.int().check(z.gte(15), z.lte(240)),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewSessionTime = z.compile(NewSessionTime, { strict: true });

true satisfies Agrees<typeof NewSessionTime, components['schemas']['NewSessionTime']>;
