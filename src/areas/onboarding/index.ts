import * as handlers from '../../../generated/handlers/onboarding.ts';
import { defineArea } from '../define-area.ts';
import { faultsIn, firstZone } from '../profile/index.ts';
import { checkAnswers } from './rules/check.ts';
import { onboardingTables } from './data/declarations.ts';

/** The public interface of the area `onboarding`: the four steps from a new account to a complete profile. */
export const onboarding = defineArea('onboarding', {
  handlers,
  rules: {
    saveOnboardingInterests: ({ body }, clock) => faultsIn(checkAnswers.interests(body, clock.today(firstZone))),
    saveOnboardingLanguages: ({ body }, clock) => faultsIn(checkAnswers.languages(body, clock.today(firstZone))),
    saveOnboardingPreferences: ({ body }, clock) => faultsIn(checkAnswers.preferences(body, clock.today(firstZone))),
    saveOnboardingProfile: ({ body }, clock) => faultsIn(checkAnswers.profile(body, clock.today(firstZone))),
  },
  tables: onboardingTables,
});
