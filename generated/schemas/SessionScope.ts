// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Of a series, which sessions are meant: `one` alone, this one and those after it (`following`), or `all`. */
export const SessionScope = z.enum(['one', 'following', 'all']);

true satisfies Agrees<typeof SessionScope, components['schemas']['SessionScope']>;
