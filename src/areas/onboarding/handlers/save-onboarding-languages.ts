import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { saveStep } from '../services/save-step.ts';
import { languagesStepView, stepTag } from './views/step.ts';

/** PUT /onboarding/steps/languages */
export async function saveOnboardingLanguages({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'saveOnboardingLanguages'>): Promise<Reply<'saveOnboardingLanguages'>> {
  const record = await saveStep(deps, auth.userId, 'languages', body, expectedVersions);
  return { status: 200, headers: { etag: stepTag(record, 'languages') }, body: languagesStepView(record) };
}
