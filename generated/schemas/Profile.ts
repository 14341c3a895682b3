// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { Consents } from './Consents.ts';
import { DisplayName } from './DisplayName.ts';
import { Gender } from './Gender.ts';
import { Introduction } from './Introduction.ts';
import { Languages } from './Languages.ts';
import { LocationCode } from './LocationCode.ts';
import { PendingDeletion } from './PendingDeletion.ts';
import { ProfileCompleteness } from './ProfileCompleteness.ts';
import { ProfileImage } from './ProfileImage.ts';
import { TimeZone } from './TimeZone.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The profile of a user as the user sees it. */
export const Profile = z.lazy(() => z.object({
  userId: UserId,
  email: z.string().nullable(),
  isEmailVerified: z.boolean(),
  role: z.enum(['user', 'admin']),
  status: z.enum(['active', 'suspended', 'deleting']),
  deletion: PendingDeletion.nullable(),
  englishName: DisplayName.nullable(),
  nativeName: DisplayName.nullable(),
  introduction: Introduction.nullable(),
  birthYear: z.int().nullable(),
  birthDate: z.iso.date().nullable(),
  gender: Gender.nullable(),
  residence: LocationCode.nullable(),
  timeZone: TimeZone,
  image: ProfileImage.nullable(),
  languages: Languages,
  completeness: ProfileCompleteness,
  consents: Consents.nullable(),
  onboardingCompletedAt: z.string().refine(...format('date-time')).nullable(),
  createdAt: z.string().refine(...format('date-time')),
  updatedAt: z.string().refine(...format('date-time')),
}));

true satisfies Agrees<typeof Profile, components['schemas']['Profile']>;
