// Generated from contract/. Do not edit.
import * as z from 'zod';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Year of birth. The minimum age is 14. */
export const BirthYear = z.int().min(1900).max(2099);

true satisfies Agrees<typeof BirthYear, components['schemas']['BirthYear']>;
