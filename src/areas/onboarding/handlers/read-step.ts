import type { Input } from '../../../../generated/server/handlers.ts';
import { readOnboarding } from '../data/record.ts';
import type { StepName } from '../rules/answers.ts';
import { isOpen, type OnboardingRecord } from '../rules/onboarding.ts';
import { notModified } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { stepTag } from './views/step.ts';

/** The input of a handler that reads a step; the same for all four steps. */
type StepInput = Pick<Input<'getOnboardingProfile'>, 'auth' | 'headers' | 'deps'>;

/**
 * Reads one step of the draft while onboarding is open. Responds with the step, or with 304 if the client has this
 * version.
 */
export async function readStep<Body>(
  { auth, headers, deps }: StepInput,
  step: StepName,
  view: (record: OnboardingRecord) => Body,
) {
  const record = await readOnboarding(deps.db, auth.userId);
  if (record === undefined) return refuse('profile.missing');
  if (!isOpen(record)) return refuse('onboarding.already_completed');
  const etag = stepTag(record, step);
  if (notModified(headers['if-none-match'], etag)) return { status: 304 as const, headers: { etag } };
  return { status: 200 as const, headers: { etag }, body: view(record) };
}
