import type { Input } from '../../../generated/server/handlers.ts';
import type { StepName } from '../../domain/onboarding/answers.ts';
import type { InputByStep } from '../../domain/onboarding/check.ts';
import type { OnboardingRecord } from '../../domain/onboarding/onboarding.ts';
import { expectedVersion } from '../../platform/etag.ts';
import { saveStep } from '../../services/onboarding/save-step.ts';
import { stepTag } from './views/step.ts';

/** What a handler that saves a step is given; only the answers differ. */
type StepInput<Step extends StepName> = Pick<Input<'saveOnboardingProfile'>, 'auth' | 'headers' | 'deps'> & { readonly body: InputByStep[Step] };

/** The handler that saves one step of the draft and answers it as it is afterwards. */
export function writeStep<Step extends StepName, Body>(step: Step, view: (record: OnboardingRecord) => Body) {
  return async ({ auth, headers, body, deps }: StepInput<Step>) => {
    const record = await saveStep(deps, auth.userId, step, body, expectedVersion(headers['if-match']));
    return { status: 200 as const, headers: { etag: stepTag(record, step) }, body: view(record) };
  };
}
