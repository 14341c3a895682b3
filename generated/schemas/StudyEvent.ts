// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { StatsLanguage } from './StatsLanguage.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A stretch of time in which the user has studied. */
export const StudyEvent = z.strictObject({
  eventId: z.guid().check(z.toLowerCase()),
  startedAt: z.string().check(z.refine(...format('date-time'))),
  endedAt: z.string().check(z.refine(...format('date-time'))),
  language: z.exactOptional(StatsLanguage),
});

true satisfies Agrees<typeof StudyEvent, components['schemas']['StudyEvent']>;
