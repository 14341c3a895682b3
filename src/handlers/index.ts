import type { Handlers } from '../../generated/server/handlers.ts';
import { authHandlers } from '../areas/auth/index.ts';
import { matchingHandlers } from '../areas/matching/index.ts';
import { moderationHandlers } from '../areas/moderation/index.ts';
import { notificationsHandlers } from '../areas/notifications/index.ts';
import { onboardingHandlers } from '../areas/onboarding/index.ts';
import { profileHandlers } from '../areas/profile/index.ts';
import { systemHandlers } from '../areas/system/index.ts';

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
