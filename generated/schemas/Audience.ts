// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** `everyone`: all users; `matched`: only users with a match; `nobody`: no other user. */
export const Audience = z.enum(['everyone', 'matched', 'nobody']);

true satisfies Agrees<typeof Audience, components['schemas']['Audience']>;
