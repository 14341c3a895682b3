import type { Input } from '../../../generated/server/handlers.ts';
import { readOnboarding } from '../../data/onboarding/record.ts';
import type { StepName } from '../../domain/onboarding/answers.ts';
import { isOpen, type OnboardingRecord } from '../../domain/onboarding/onboarding.ts';
import { notModified } from '../../platform/etag.ts';
import { refuse } from '../../platform/refusal.ts';
import { stepTag } from './views/step.ts';

/** What a handler that reads a step is given; the same for all four. */
type StepInput = Pick<Input<'getOnboardingProfile'>, 'auth' | 'headers' | 'deps'>;

/** The handler that reads one step of the draft: 200 or 304 while onboarding is open. */
export function readStep<Body>(step: StepName, view: (record: OnboardingRecord) => Body) {
  return async ({ auth, headers, deps }: StepInput) => {
    const record = await readOnboarding(deps.db, auth.userId);
    if (record === undefined) return refuse('profile.missing');
    if (!isOpen(record)) return refuse('onboarding.already_completed');
    const etag = stepTag(record, step);
    if (notModified(headers['if-none-match'], etag)) return { status: 304 as const, headers: { etag } };
    return { status: 200 as const, headers: { etag }, body: view(record) };
  };
}
