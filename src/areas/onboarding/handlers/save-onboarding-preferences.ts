import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { expectedVersion } from '../../../platform/http/etag.ts';
import { saveStep } from '../services/save-step.ts';
import { preferencesStepView, stepTag } from './views/step.ts';

/** PUT /onboarding/steps/preferences */
export async function saveOnboardingPreferences({
  auth,
  headers,
  body,
  deps,
}: Input<'saveOnboardingPreferences'>): Promise<Reply<'saveOnboardingPreferences'>> {
  const record = await saveStep(deps, auth.userId, 'preferences', body, expectedVersion(headers['if-match']));
  return { status: 200, headers: { etag: stepTag(record, 'preferences') }, body: preferencesStepView(record) };
}
