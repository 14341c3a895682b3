// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { AgeGroup } from './AgeGroup.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The stored birth of a user. */
export const UserBirth = z.lazy(() => z.object({
  userId: z.guid().check(z.toLowerCase()),
  birthYear: z.int(),
  birthDate: z.nullable(z.iso.date()),
  ageGroup: AgeGroup,
}));

true satisfies Agrees<typeof UserBirth, components['schemas']['UserBirth']>;
