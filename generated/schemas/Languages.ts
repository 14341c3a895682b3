// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { LearningLanguage } from './LearningLanguage.ts';
import { NativeLanguage } from './NativeLanguage.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The languages of a user, in the user's own order. */
export const Languages = z.lazy(() => z.object({ native: z.array(NativeLanguage), learning: z.array(LearningLanguage) }));

true satisfies Agrees<typeof Languages, components['schemas']['Languages']>;
