// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { SessionFeedbackWords } from './SessionFeedbackWords.ts';
import { SessionRating } from './SessionRating.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a user thinks of a session that has taken place. */
export const NewSessionFeedback = z.strictObject({ rating: SessionRating, words: z.exactOptional(SessionFeedbackWords) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewSessionFeedback = z.compile(NewSessionFeedback, { strict: true });

true satisfies Agrees<typeof NewSessionFeedback, components['schemas']['NewSessionFeedback']>;
