import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { restartRun } from '../services/restart-run.ts';
import { onboardingView } from './views/onboarding.ts';

/** POST /onboarding/restart */
export async function restartOnboarding({
  auth,
  idempotency,
  deps,
}: Input<'restartOnboarding'>): Promise<Reply<'restartOnboarding'>> {
  const { body: overview, replayed } = await restartRun(deps, auth.userId, idempotency);
  return { status: 200, body: onboardingView(overview), replayed };
}
