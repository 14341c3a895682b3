// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Gender as the user states it; null if the user does not state it. */
export const Gender = z.enum(['female', 'male', 'other']);

true satisfies Agrees<typeof Gender, components['schemas']['Gender']>;
