import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { replayedHeader } from '../../../platform/http/replayed.ts';
import { restartOnboarding as restart } from '../services/restart.ts';
import { onboardingView } from './views/onboarding.ts';

/** POST /onboarding/restart */
export async function restartOnboarding({
  auth,
  headers,
  deps,
}: Input<'restartOnboarding'>): Promise<Reply<'restartOnboarding'>> {
  const answer = await restart(deps, auth.userId, headers['idempotency-key']);
  return { status: 200, body: onboardingView(answer.body), ...replayedHeader(answer) };
}
