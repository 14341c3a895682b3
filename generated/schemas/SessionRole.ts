// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** `host`: the user who asked for the session; `guest`: the partner who was asked. */
export const SessionRole = z.enum(['host', 'guest']);

true satisfies Agrees<typeof SessionRole, components['schemas']['SessionRole']>;
