import type { Input } from '../../../../generated/server/handlers.ts';
import { readOnboarding } from '../data/record.ts';
import type { StepName } from '../rules/answers.ts';
import { isOpen, type OnboardingRecord } from '../rules/onboarding.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { stepTag } from './views/step.ts';

/** The input of a handler that reads a step; the same for all four steps. */
type StepInput = Pick<Input<'getOnboardingProfile'>, 'auth' | 'deps'>;

/** Answers one step of the draft while onboarding is open. */
export async function readStep<Body>(
  { auth, deps }: StepInput,
  step: StepName,
  view: (record: OnboardingRecord) => Body,
) {
  const record = await readOnboarding(deps.db, auth.userId);
  if (record === undefined) return refuse('profile.missing');
  if (!isOpen(record)) return refuse('onboarding.already_completed');
  return { status: 200 as const, headers: { etag: stepTag(record, step) }, body: view(record) };
}
