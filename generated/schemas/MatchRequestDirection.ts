// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** `received`: another user sent it to the caller; `sent`: the caller sent it to another user. */
export const MatchRequestDirection = z.enum(['received', 'sent']);

true satisfies Agrees<typeof MatchRequestDirection, components['schemas']['MatchRequestDirection']>;
