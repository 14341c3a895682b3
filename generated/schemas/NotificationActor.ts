// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { DisplayName } from './DisplayName.ts';
import { ProfileImage } from './ProfileImage.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The user who caused a notification, as cards show them. */
export const NotificationActor = z.lazy(() => z.object({
  userId: UserId,
  englishName: z.nullable(DisplayName),
  image: z.nullable(ProfileImage),
}));

true satisfies Agrees<typeof NotificationActor, components['schemas']['NotificationActor']>;
