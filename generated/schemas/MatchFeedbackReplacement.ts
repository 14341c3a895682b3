// Generated from contract/. Do not edit.
import * as z from 'zod';
import { MatchFeedbackKind } from './MatchFeedbackKind.ts';

/** The caller's feedback on a recommendation. */
export const MatchFeedbackReplacement = z.strictObject({ kind: MatchFeedbackKind });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledMatchFeedbackReplacement = z.compile(MatchFeedbackReplacement, { strict: true });
