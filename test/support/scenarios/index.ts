/**
 * Named states that examples start from (`scenario:` in contract/examples). Each area keeps its own file; a scenario
 * brings the state about through the API where it can, and returns what the example's `{{variables}}` stand for.
 */
import { accountScenarios } from './accounts.ts';
import { authScenarios } from './auth.ts';
import { matchingScenarios } from './matching.ts';
import { onboardingScenarios } from './onboarding.ts';
import { profileScenarios } from './profile.ts';
import { recommendationScenarios } from './recommendations.ts';
import { systemScenarios } from './system.ts';

export type { Scenario } from './scenario.ts';

export const scenarios = {
  ...accountScenarios,
  ...authScenarios,
  ...matchingScenarios,
  ...onboardingScenarios,
  ...profileScenarios,
  ...recommendationScenarios,
  ...systemScenarios,
};
