// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { uniqueItems } from '../../src/platform/wire/schema-rules.ts';
import { ReferenceCode } from './ReferenceCode.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * Why the user learns and what they like to talk about. Replaces all answers of the step: a field that is left out
 * becomes unanswered. An incomplete step can be saved.
 */
export const InterestsStepReplacement = z.strictObject({
  motivations: z.exactOptional(z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems))),
  topics: z.exactOptional(z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems))),
  learningStyles: z.exactOptional(z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems))),
  learningExpectations: z.exactOptional(z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledInterestsStepReplacement = z.compile(InterestsStepReplacement, { strict: true });

true satisfies Agrees<typeof InterestsStepReplacement, components['schemas']['InterestsStepReplacement']>;
