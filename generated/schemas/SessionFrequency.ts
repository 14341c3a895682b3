// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How often the sessions of a series take place. */
export const SessionFrequency = z.enum(['daily', 'weekly']);

true satisfies Agrees<typeof SessionFrequency, components['schemas']['SessionFrequency']>;
