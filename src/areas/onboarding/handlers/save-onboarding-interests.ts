import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { saveStep } from '../services/save-step.ts';
import { interestsStepView, stepTag } from './views/step.ts';

/** PUT /onboarding/steps/interests */
export async function saveOnboardingInterests({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'saveOnboardingInterests'>): Promise<Reply<'saveOnboardingInterests'>> {
  const record = await saveStep(deps, auth.userId, 'interests', body, expectedVersions);
  return { status: 200, headers: { etag: stepTag(record, 'interests') }, body: interestsStepView(record) };
}
