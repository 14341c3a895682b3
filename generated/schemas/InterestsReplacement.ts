// Generated from contract/. Do not edit.
import * as z from 'zod';
import { ReferenceCode } from './ReferenceCode.ts';

/** All interests of the user. What is not listed is removed. */
export const InterestsReplacement = z.strictObject({
  motivations: z.array(ReferenceCode).max(20),
  topics: z.array(ReferenceCode).max(20),
  learningStyles: z.array(ReferenceCode).max(20),
  learningExpectations: z.array(ReferenceCode).max(20),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledInterestsReplacement = z.compile(InterestsReplacement, { strict: true });
