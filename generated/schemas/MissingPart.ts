// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A part of the profile that is still empty. */
export const MissingPart = z.lazy(() => z.object({
  part: z.enum([
    'english_name',
    'image',
    'introduction',
    'native_language',
    'learning_language',
    'availability',
    'residence',
    'birth_year',
    'gender',
  ]),
  points: z.int().check(z.gte(1), z.lte(100)),
}));

true satisfies Agrees<typeof MissingPart, components['schemas']['MissingPart']>;
