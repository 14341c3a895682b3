// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { uniqueItems } from '../../src/platform/wire/schema-rules.ts';
import { ReferenceCode } from './ReferenceCode.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** All interests of the user. What is not listed is removed. */
export const InterestsReplacement = z.strictObject({
  motivations: z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems)),
  topics: z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems)),
  learningStyles: z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems)),
  learningExpectations: z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems)),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledInterestsReplacement = z.compile(InterestsReplacement, { strict: true });

true satisfies Agrees<typeof InterestsReplacement, components['schemas']['InterestsReplacement']>;
