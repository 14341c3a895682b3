import type { Handlers } from '../../generated/server/handlers.ts';
import { authHandlers } from './auth/index.ts';
import { matchingHandlers } from './matching/index.ts';
import { moderationHandlers } from './moderation/index.ts';
import { notificationsHandlers } from './notifications/index.ts';
import { onboardingHandlers } from './onboarding/index.ts';
import { profileHandlers } from './profile/index.ts';
import { systemHandlers } from './system/index.ts';

/** One handler for every operation; a missing or superfluous one does not compile. */
export const handlers = {
  ...authHandlers,
  ...matchingHandlers,
  ...moderationHandlers,
  ...notificationsHandlers,
  ...onboardingHandlers,
  ...profileHandlers,
  ...systemHandlers,
} satisfies Handlers;
