import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOnboarding } from '../data/record.ts';
import { overviewOf } from '../rules/onboarding.ts';
import { notModified } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { onboardingTag, onboardingView } from './views/onboarding.ts';

/** GET /onboarding */
export async function getOnboarding({ auth, headers, deps }: Input<'getOnboarding'>): Promise<Reply<'getOnboarding'>> {
  const record = await readOnboarding(deps.db, auth.userId);
  if (record === undefined) return refuse('profile.missing');
  const etag = onboardingTag(record);
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: onboardingView(overviewOf(record)) };
}
