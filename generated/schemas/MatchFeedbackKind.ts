// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * `skip`: not now, the user can come back after 7 days. `hide`: never show the user again. `not_my_level`: the user
 * stays away for 30 days, and others of the same level are ranked lower.
 */
export const MatchFeedbackKind = z.enum(['skip', 'hide', 'not_my_level']);

true satisfies Agrees<typeof MatchFeedbackKind, components['schemas']['MatchFeedbackKind']>;
