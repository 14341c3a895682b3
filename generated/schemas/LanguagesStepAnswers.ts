// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { LearningLanguage } from './LearningLanguage.ts';
import { NativeLanguage } from './NativeLanguage.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The languages the user speaks and learns, in the user's own order. Unanswered fields are absent. */
export const LanguagesStepAnswers = z.lazy(() => z.object({
  native: z.exactOptional(z.array(NativeLanguage)),
  learning: z.exactOptional(z.array(LearningLanguage)),
}));

true satisfies Agrees<typeof LanguagesStepAnswers, components['schemas']['LanguagesStepAnswers']>;
