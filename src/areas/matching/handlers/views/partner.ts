import type { components } from '../../../../../generated/client/types.ts';
import type { Partner } from '../../data/people.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { othersImageView } from '../../../profile/index.ts';

/** Another user as a card shows them. */
export function partnerView(
  { picture, nativeLanguages, learningLanguages, ...partner }: Partner,
  deps: RequestDeps,
): components['schemas']['PersonSummary'] {
  return {
    ...partner,
    image: picture && othersImageView(deps, picture),
    nativeLanguages: [...nativeLanguages],
    learningLanguages: [...learningLanguages],
  };
}
