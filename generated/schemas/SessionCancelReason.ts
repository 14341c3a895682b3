// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Why a session is cancelled, for the partner to read. 1 to 300 visible characters; line breaks are kept. */
export const SessionCancelReason = z.string().check(z.minLength(1), z.maxLength(2000));

true satisfies Agrees<typeof SessionCancelReason, components['schemas']['SessionCancelReason']>;
