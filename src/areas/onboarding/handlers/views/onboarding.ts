import type { components } from '../../../../../generated/client/types.ts';
import type { Due, OnboardingRecord, Overview } from '../../rules/onboarding.ts';
import { etagOf } from '../../../../platform/http/etag.ts';

/** The ETag of the overview. The overview shows parts of the run and of the profile (the picture, the completion). */
export function onboardingTag({ profileVersion, run }: OnboardingRecord): string {
  return etagOf(`${run?.version ?? 0}.${profileVersion}`);
}

/** A user's progress in onboarding as the contract shows it. */
export function onboardingView(overview: Overview): components['schemas']['Onboarding'] {
  const { steps, currentlyDue, recommended } = overview;
  return {
    ...overview,
    steps: [...steps],
    currentlyDue: currentlyDue.map(dueView),
    recommended: recommended.map(dueView),
  };
}

function dueView({ step, missing }: Due): components['schemas']['OnboardingDue'] {
  return { step, missing: [...missing] };
}
