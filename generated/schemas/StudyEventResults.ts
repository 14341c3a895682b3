// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { StudyEventResult } from './StudyEventResult.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What became of each event. */
export const StudyEventResults = z.lazy(() => z.object({
  results: z.array(StudyEventResult).check(z.minLength(1), z.maxLength(100)),
}));

true satisfies Agrees<typeof StudyEventResults, components['schemas']['StudyEventResults']>;
