// Generated from contract/. Do not edit.
import * as z from 'zod';
import { AgeGroup } from './AgeGroup.ts';

/** The stored birth of a user. */
export const UserBirth = z.lazy(() => z.object({
  userId: z.guid().toLowerCase(),
  birthYear: z.int(),
  birthDate: z.iso.date().nullable(),
  ageGroup: AgeGroup,
}));
