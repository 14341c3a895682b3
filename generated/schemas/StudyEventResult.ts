// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { StudyEventRefusal } from './StudyEventRefusal.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What became of an event. */
export const StudyEventResult = z.lazy(() => z.object({
  eventId: z.guid().check(z.toLowerCase()),
  status: z.enum(['counted', 'duplicate', 'refused']),
  reason: z.nullable(StudyEventRefusal),
  pointer: z.nullable(z.string()),
}));

true satisfies Agrees<typeof StudyEventResult, components['schemas']['StudyEventResult']>;
