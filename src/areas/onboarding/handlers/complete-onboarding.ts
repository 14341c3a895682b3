import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { overviewOf } from '../rules/onboarding.ts';
import { completeRun } from '../services/complete-run.ts';
import { onboardingView } from './views/onboarding.ts';

/** POST /onboarding/complete */
export async function completeOnboarding({
  auth,
  deps,
}: Input<'completeOnboarding'>): Promise<Reply<'completeOnboarding'>> {
  return { status: 200, body: onboardingView(overviewOf(await completeRun(deps, auth.userId))) };
}
