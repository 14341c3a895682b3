import type { Input, Reply } from '../../../generated/server/handlers.ts';
import { readOnboarding } from '../../data/onboarding/record.ts';
import { overviewOf } from '../../domain/onboarding/onboarding.ts';
import { notModified } from '../../platform/etag.ts';
import { refuse } from '../../platform/refusal.ts';
import { onboardingTag, onboardingView } from './views/onboarding.ts';

/** GET /onboarding */
export async function getOnboarding({ auth, headers, deps }: Input<'getOnboarding'>): Promise<Reply<'getOnboarding'>> {
  const record = await readOnboarding(deps.db, auth.userId);
  if (record === undefined) return refuse('profile.missing');
  const etag = onboardingTag(record);
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: onboardingView(overviewOf(record)) };
}
