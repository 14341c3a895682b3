import type { Input, Reply } from '../../../generated/server/handlers.ts';
import { overviewOf } from '../../domain/onboarding/onboarding.ts';
import { expectedVersion } from '../../platform/etag.ts';
import { skipStep } from '../../services/onboarding/skip-step.ts';
import { onboardingView } from './views/onboarding.ts';

/** POST /onboarding/steps/{step}/skip */
export async function skipOnboardingStep({ auth, params, headers, deps }: Input<'skipOnboardingStep'>): Promise<Reply<'skipOnboardingStep'>> {
  const record = await skipStep(deps, auth.userId, params.step, expectedVersion(headers['if-match']));
  return { status: 200, body: onboardingView(overviewOf(record)) };
}
