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

/**
 * A person as the viewer may see her. `x-visible-to` names the viewers a field is filled in for; for everybody else,
 * and where
 * the person's own settings (`x-audience-setting`) do not let the viewer in, it is null.
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
