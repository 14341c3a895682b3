// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { LearningLanguageEntry } from './LearningLanguageEntry.ts';
import { NativeLanguageEntry } from './NativeLanguageEntry.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * The languages the user speaks and learns, in the user's own order. Replaces all answers of the step: a field that is
 * left out becomes unanswered. An incomplete step can be saved.
 */
export const LanguagesStepReplacement = z.strictObject({
  native: z.exactOptional(z.array(NativeLanguageEntry).check(z.maxLength(5))),
  learning: z.exactOptional(z.array(LearningLanguageEntry).check(z.maxLength(10))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledLanguagesStepReplacement = z.compile(LanguagesStepReplacement, { strict: true });

true satisfies Agrees<typeof LanguagesStepReplacement, components['schemas']['LanguagesStepReplacement']>;
