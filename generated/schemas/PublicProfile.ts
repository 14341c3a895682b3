// Generated from contract/. Do not edit.
import * as z from 'zod';
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
  englishName: DisplayName.nullable(),
  nativeName: DisplayName.nullable(),
  introduction: Introduction.nullable(),
  ageBand: AgeBand.nullable(),
  gender: Gender.nullable(),
  residence: LocationCode.nullable(),
  timeZone: TimeZone.nullable(),
  image: ProfileImage.nullable(),
  languages: Languages,
  isOnline: z.boolean().nullable(),
  lastActiveAt: z.string().refine(...format('date-time')).nullable(),
  canBeMessaged: z.boolean(),
}));

true satisfies Agrees<typeof PublicProfile, components['schemas']['PublicProfile']>;
