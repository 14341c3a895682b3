// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Year of birth. The minimum age is 14. */
export const BirthYear = z.int().check(z.gte(1900), z.lte(2099));

true satisfies Agrees<typeof BirthYear, components['schemas']['BirthYear']>;
