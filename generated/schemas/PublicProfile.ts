// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { AgeBand } from './AgeBand.ts';
import { DisplayName } from './DisplayName.ts';
import { Gender } from './Gender.ts';
import { Introduction } from './Introduction.ts';
import { Languages } from './Languages.ts';
import { LocationCode } from './LocationCode.ts';
import { ProfileImage } from './ProfileImage.ts';
import { TimeZone } from './TimeZone.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * A user as the caller sees them. `x-visible-to` names the relations for which a field has a value. For every other
 * relation, and when the user's own settings (`x-audience-setting`) exclude the caller, the field is null.
 */
export const PublicProfile = z.lazy(() => z.object({
  userId: UserId,
  relation: z.enum(['self', 'matched', 'stranger']),
  englishName: z.nullable(DisplayName),
  nativeName: z.nullable(DisplayName),
  introduction: z.nullable(Introduction),
  ageBand: z.nullable(AgeBand),
  gender: z.nullable(Gender),
  residence: z.nullable(LocationCode),
  timeZone: z.nullable(TimeZone),
  image: z.nullable(ProfileImage),
  languages: Languages,
  isOnline: z.nullable(z.boolean()),
  lastActiveAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  canBeMessaged: z.boolean(),
}));

true satisfies Agrees<typeof PublicProfile, components['schemas']['PublicProfile']>;
