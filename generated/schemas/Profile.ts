// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
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
  email: z.nullable(z.string()),
  isEmailVerified: z.boolean(),
  role: z.enum(['user', 'admin']),
  status: z.enum(['active', 'suspended', 'deleting']),
  deletion: z.nullable(PendingDeletion),
  englishName: z.nullable(DisplayName),
  nativeName: z.nullable(DisplayName),
  introduction: z.nullable(Introduction),
  birthYear: z.nullable(z.int()),
  birthDate: z.nullable(z.iso.date()),
  gender: z.nullable(Gender),
  residence: z.nullable(LocationCode),
  timeZone: TimeZone,
  image: z.nullable(ProfileImage),
  languages: Languages,
  completeness: ProfileCompleteness,
  consents: z.nullable(Consents),
  onboardingCompletedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  createdAt: z.string().check(z.refine(...format('date-time'))),
  updatedAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof Profile, components['schemas']['Profile']>;
