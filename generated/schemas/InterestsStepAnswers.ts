// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ReferenceCode } from './ReferenceCode.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Why the user learns and what they like to talk about. Unanswered fields are absent. */
export const InterestsStepAnswers = z.lazy(() => z.object({
  motivations: z.exactOptional(z.array(ReferenceCode)),
  topics: z.exactOptional(z.array(ReferenceCode)),
  learningStyles: z.exactOptional(z.array(ReferenceCode)),
  learningExpectations: z.exactOptional(z.array(ReferenceCode)),
}));

true satisfies Agrees<typeof InterestsStepAnswers, components['schemas']['InterestsStepAnswers']>;
