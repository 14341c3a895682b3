// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How good the session was, from 1 (not good) to 5 (very good). */
export const SessionRating = z.int().check(z.gte(1), z.lte(5));

true satisfies Agrees<typeof SessionRating, components['schemas']['SessionRating']>;
