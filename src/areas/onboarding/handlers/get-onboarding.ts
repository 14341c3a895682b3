import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOnboarding } from '../data/record.ts';
import { overviewOf } from '../rules/onboarding.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { onboardingTag, onboardingView } from './views/onboarding.ts';

/** GET /onboarding */
export async function getOnboarding({ auth, deps }: Input<'getOnboarding'>): Promise<Reply<'getOnboarding'>> {
  const record = await readOnboarding(deps.db, auth.userId);
  if (record === undefined) return refuse('profile.missing');
  return { status: 200, headers: { etag: onboardingTag(record) }, body: onboardingView(overviewOf(record)) };
}
