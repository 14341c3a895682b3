// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ProfileImageVariants } from './ProfileImageVariants.ts';

/**
 * The profile picture, re-encoded by the server. A new picture has a new id and new addresses, so each address can be
 * cached for ever.
 */
export const ProfileImage = z.lazy(() => z.object({
  imageId: z.guid().toLowerCase(),
  variants: ProfileImageVariants,
  width: z.int().min(1),
  height: z.int().min(1),
  updatedAt: z.string().refine(...format('date-time')),
}));
