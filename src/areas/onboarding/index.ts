import * as handlers from '../../../generated/handlers/onboarding.ts';
import { defineArea } from '../define-area.ts';
import { onboardingTables } from './data/declarations.ts';

/** The public interface of the area `onboarding`: the four steps from a new account to a complete profile. */
export const onboarding = defineArea('onboarding', {
  handlers,
  tables: onboardingTables,
});
