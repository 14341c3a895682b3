// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ProfileImageVariants } from './ProfileImageVariants.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * The profile picture, re-encoded by the server. A new picture has a new id and new addresses, so each address can be
 * cached for ever. The picture also gets a new id and new addresses, and the old ones stop working within seconds,
 * when its
 * user hides from more people, deletes the account or is suspended.
 */
export const ProfileImage = z.lazy(() => z.object({
  imageId: z.guid().check(z.toLowerCase()),
  variants: ProfileImageVariants,
  width: z.int().check(z.gte(1)),
  height: z.int().check(z.gte(1)),
  updatedAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof ProfileImage, components['schemas']['ProfileImage']>;
