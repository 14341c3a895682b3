// Generated from contract/. Do not edit.
import * as z from 'zod';
import { LearningLanguage } from './LearningLanguage.ts';
import { NativeLanguage } from './NativeLanguage.ts';

/** The languages of a user, in the user's own order. */
export const Languages = z.lazy(() => z.object({ native: z.array(NativeLanguage), learning: z.array(LearningLanguage) }));
