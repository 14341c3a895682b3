// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { LearningLanguageEntry } from './LearningLanguageEntry.ts';
import { NativeLanguageEntry } from './NativeLanguageEntry.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** All languages of the user, in the order to show them. What is not listed is removed. */
export const LanguagesReplacement = z.strictObject({
  native: z.array(NativeLanguageEntry).check(z.minLength(1), z.maxLength(5)),
  learning: z.array(LearningLanguageEntry).check(z.maxLength(10)),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledLanguagesReplacement = z.compile(LanguagesReplacement, { strict: true });

true satisfies Agrees<typeof LanguagesReplacement, components['schemas']['LanguagesReplacement']>;
