import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { saveStep } from '../services/save-step.ts';
import { preferencesStepView, stepTag } from './views/step.ts';

/** PUT /onboarding/steps/preferences */
export async function saveOnboardingPreferences({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'saveOnboardingPreferences'>): Promise<Reply<'saveOnboardingPreferences'>> {
  const record = await saveStep(deps, auth.userId, 'preferences', body, expectedVersions);
  return { status: 200, headers: { etag: stepTag(record, 'preferences') }, body: preferencesStepView(record) };
}
