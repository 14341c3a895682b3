// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What was done in some time. */
export const ActivityFigures = z.lazy(() => z.object({
  minutes: z.int().check(z.gte(0)),
  seconds: z.int().check(z.gte(0)),
  sessions: z.int().check(z.gte(0)),
  messages: z.int().check(z.gte(0)),
  correctionsGiven: z.int().check(z.gte(0)),
  correctionsReceived: z.int().check(z.gte(0)),
}));

true satisfies Agrees<typeof ActivityFigures, components['schemas']['ActivityFigures']>;
