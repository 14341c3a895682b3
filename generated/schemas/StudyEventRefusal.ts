// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Why an event is not counted. */
export const StudyEventRefusal = z.lazy(() => z.enum([
  'in_future',
  'too_old',
  'empty',
  'too_long',
  'unknown_language',
  'id_reused',
  'day_full',
]));

true satisfies Agrees<typeof StudyEventRefusal, components['schemas']['StudyEventRefusal']>;
