// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';
import { ProfileImageVariants } from './ProfileImageVariants.ts';

/**
 * The picture of a profile, re-encoded by the server. A new picture has a new id and new addresses, so each may be
 * cached for ever.
 */
export const ProfileImage = z.object({
  imageId: z.guid(),
  variants: ProfileImageVariants,
  width: z.int().min(1),
  height: z.int().min(1),
  updatedAt: z.iso.datetime({ offset: true }),
});
