// Generated from contract/. Do not edit.
import * as z from 'zod';
import { ReferenceCode } from './ReferenceCode.ts';

/** Why one learns and what one likes to talk about. Only what is answered is there. */
export const InterestsStepAnswers = z.lazy(() => z.object({
  motivations: z.exactOptional(z.array(ReferenceCode)),
  topics: z.exactOptional(z.array(ReferenceCode)),
  learningStyles: z.exactOptional(z.array(ReferenceCode)),
  learningExpectations: z.exactOptional(z.array(ReferenceCode)),
}));
