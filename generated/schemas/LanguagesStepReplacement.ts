// Generated from contract/. Do not edit.
import * as z from 'zod';
import { LearningLanguageEntry } from './LearningLanguageEntry.ts';
import { NativeLanguageEntry } from './NativeLanguageEntry.ts';

/**
 * Which languages one speaks and learns, in one's own order.
 * It replaces the answers of the step: what is left out is unanswered. An incomplete step can be saved.
 */
export const LanguagesStepReplacement = z.strictObject({
  native: z.exactOptional(z.array(NativeLanguageEntry).max(5)),
  learning: z.exactOptional(z.array(LearningLanguageEntry).max(10)),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledLanguagesStepReplacement = z.compile(LanguagesStepReplacement, { strict: true });
