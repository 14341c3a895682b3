// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { MatchFeedbackKind } from './MatchFeedbackKind.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The caller's feedback on a recommendation. */
export const MatchFeedbackReplacement = z.strictObject({ kind: MatchFeedbackKind });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledMatchFeedbackReplacement = z.compile(MatchFeedbackReplacement, { strict: true });

true satisfies Agrees<typeof MatchFeedbackReplacement, components['schemas']['MatchFeedbackReplacement']>;
