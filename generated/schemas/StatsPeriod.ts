// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A week of the user, or a calendar month. */
export const StatsPeriod = z.enum(['week', 'month']);

true satisfies Agrees<typeof StatsPeriod, components['schemas']['StatsPeriod']>;
