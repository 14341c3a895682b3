// Generated from contract/. Do not edit.
import * as z from 'zod';

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
  points: z.int().min(1).max(100),
}));
