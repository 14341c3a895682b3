import type { Input, Reply } from '../../../generated/server/handlers.ts';
import { readOnboarding } from '../../data/onboarding/record.ts';
import { isOpen } from '../../domain/onboarding/onboarding.ts';
import { notModified } from '../../platform/etag.ts';
import { refuse } from '../../platform/refusal.ts';
import { profileStepView, stepTag } from './views/step.ts';

/** GET /onboarding/steps/profile */
export async function getOnboardingProfile({ auth, headers, deps }: Input<'getOnboardingProfile'>): Promise<Reply<'getOnboardingProfile'>> {
  const record = await readOnboarding(deps.db, auth.userId);
  if (record === undefined) return refuse('profile.missing');
  if (!isOpen(record)) return refuse('onboarding.already_completed');
  const etag = stepTag(record, 'profile');
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: profileStepView(record) };
}
