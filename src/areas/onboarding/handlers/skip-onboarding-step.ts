import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { overviewOf } from '../rules/onboarding.ts';
import { skipStep } from '../services/skip-step.ts';
import { onboardingView } from './views/onboarding.ts';

/** POST /onboarding/steps/{step}/skip */
export async function skipOnboardingStep({
  auth,
  params,
  expectedVersions,
  deps,
}: Input<'skipOnboardingStep'>): Promise<Reply<'skipOnboardingStep'>> {
  const record = await skipStep(deps, auth.userId, params.step, expectedVersions);
  return { status: 200, body: onboardingView(overviewOf(record)) };
}
