import { completeOnboarding } from './complete-onboarding.ts';
import { getOnboarding } from './get-onboarding.ts';
import { getOnboardingInterests } from './get-onboarding-interests.ts';
import { getOnboardingLanguages } from './get-onboarding-languages.ts';
import { getOnboardingPreferences } from './get-onboarding-preferences.ts';
import { getOnboardingProfile } from './get-onboarding-profile.ts';
import { restartOnboarding } from './restart-onboarding.ts';
import { saveOnboardingInterests } from './save-onboarding-interests.ts';
import { saveOnboardingLanguages } from './save-onboarding-languages.ts';
import { saveOnboardingPreferences } from './save-onboarding-preferences.ts';
import { saveOnboardingProfile } from './save-onboarding-profile.ts';
import { skipOnboardingStep } from './skip-onboarding-step.ts';

export const onboardingHandlers = {
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
};
