import { defineArea } from '../define-area.ts';
import { faultsIn, firstZone } from '../profile/index.ts';
import { checkAnswers } from './rules/check.ts';
import { onboardingTables } from './data/declarations.ts';
import { completeOnboarding } from './handlers/complete-onboarding.ts';
import { getOnboarding } from './handlers/get-onboarding.ts';
import { getOnboardingInterests } from './handlers/get-onboarding-interests.ts';
import { getOnboardingLanguages } from './handlers/get-onboarding-languages.ts';
import { getOnboardingPreferences } from './handlers/get-onboarding-preferences.ts';
import { getOnboardingProfile } from './handlers/get-onboarding-profile.ts';
import { restartOnboarding } from './handlers/restart-onboarding.ts';
import { saveOnboardingInterests } from './handlers/save-onboarding-interests.ts';
import { saveOnboardingLanguages } from './handlers/save-onboarding-languages.ts';
import { saveOnboardingPreferences } from './handlers/save-onboarding-preferences.ts';
import { saveOnboardingProfile } from './handlers/save-onboarding-profile.ts';
import { skipOnboardingStep } from './handlers/skip-onboarding-step.ts';

/** The public interface of the area `onboarding`: the four steps from a new account to a complete profile. */
export const onboarding = defineArea('onboarding', {
  handlers: {
    completeOnboarding,
    getOnboarding,
    getOnboardingInterests,
    getOnboardingLanguages,
    getOnboardingPreferences,
    getOnboardingProfile,
    restartOnboarding,
    saveOnboardingInterests,
    saveOnboardingLanguages,
    saveOnboardingPreferences,
    saveOnboardingProfile,
    skipOnboardingStep,
  },
  rules: {
    saveOnboardingInterests: ({ body }, clock) => faultsIn(checkAnswers.interests(body, clock.today(firstZone))),
    saveOnboardingLanguages: ({ body }, clock) => faultsIn(checkAnswers.languages(body, clock.today(firstZone))),
    saveOnboardingPreferences: ({ body }, clock) => faultsIn(checkAnswers.preferences(body, clock.today(firstZone))),
    saveOnboardingProfile: ({ body }, clock) => faultsIn(checkAnswers.profile(body, clock.today(firstZone))),
  },
  tables: onboardingTables,
});
