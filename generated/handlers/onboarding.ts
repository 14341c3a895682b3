// Generated from contract/. Do not edit.
export { completeOnboarding } from '../../src/areas/onboarding/handlers/complete-onboarding.ts';
export { getOnboarding } from '../../src/areas/onboarding/handlers/get-onboarding.ts';
export { getOnboardingInterests } from '../../src/areas/onboarding/handlers/get-onboarding-interests.ts';
export { getOnboardingLanguages } from '../../src/areas/onboarding/handlers/get-onboarding-languages.ts';
export { getOnboardingPreferences } from '../../src/areas/onboarding/handlers/get-onboarding-preferences.ts';
export { getOnboardingProfile } from '../../src/areas/onboarding/handlers/get-onboarding-profile.ts';
export { restartOnboarding } from '../../src/areas/onboarding/handlers/restart-onboarding.ts';
export { saveOnboardingInterests } from '../../src/areas/onboarding/handlers/save-onboarding-interests.ts';
export { saveOnboardingLanguages } from '../../src/areas/onboarding/handlers/save-onboarding-languages.ts';
export { saveOnboardingPreferences } from '../../src/areas/onboarding/handlers/save-onboarding-preferences.ts';
export { saveOnboardingProfile } from '../../src/areas/onboarding/handlers/save-onboarding-profile.ts';
export { skipOnboardingStep } from '../../src/areas/onboarding/handlers/skip-onboarding-step.ts';
