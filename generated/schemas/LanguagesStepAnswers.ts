// Generated from contract/. Do not edit.
import * as z from 'zod';
import { LearningLanguage } from './LearningLanguage.ts';
import { NativeLanguage } from './NativeLanguage.ts';

/** The languages the user speaks and learns, in the user's own order. Unanswered fields are absent. */
export const LanguagesStepAnswers = z.lazy(() => z.object({
  native: z.exactOptional(z.array(NativeLanguage)),
  learning: z.exactOptional(z.array(LearningLanguage)),
}));
