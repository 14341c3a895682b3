// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * The changes against the period before, in whole percent: 50 means half as much again. Null where there was nothing
 * before.
 */
export const FigureChanges = z.lazy(() => z.object({
  seconds: z.nullable(z.int()),
  sessions: z.nullable(z.int()),
  messages: z.nullable(z.int()),
  correctionsGiven: z.nullable(z.int()),
}));

true satisfies Agrees<typeof FigureChanges, components['schemas']['FigureChanges']>;
