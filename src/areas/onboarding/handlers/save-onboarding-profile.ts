import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { saveStep } from '../services/save-step.ts';
import { profileStepView, stepTag } from './views/step.ts';

/** PUT /onboarding/steps/profile */
export async function saveOnboardingProfile({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'saveOnboardingProfile'>): Promise<Reply<'saveOnboardingProfile'>> {
  const record = await saveStep(deps, auth.userId, 'profile', body, expectedVersions);
  return { status: 200, headers: { etag: stepTag(record, 'profile') }, body: profileStepView(record) };
}
