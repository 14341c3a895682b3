// Generated from contract/. Do not edit.
import * as z from 'zod';
import { LearningLanguage } from './LearningLanguage.ts';
import { NativeLanguage } from './NativeLanguage.ts';

/** Which languages one speaks and learns, in one's own order. Only what is answered is there. */
export const LanguagesStepAnswers = z.lazy(() => z.object({
  native: z.exactOptional(z.array(NativeLanguage)),
  learning: z.exactOptional(z.array(LearningLanguage)),
}));
