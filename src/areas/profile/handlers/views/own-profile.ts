import type { components } from '../../../../../generated/client/types.ts';
import { completenessOfProfile, type OwnProfile } from '../../rules/profile.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { profileImage } from '../../services/delivery.ts';

/** A user's own profile as the contract shows it. */
export function ownProfileView(profile: OwnProfile, deps: RequestDeps): components['schemas']['Profile'] {
  const { version: _, deletion, picture, hasAvailability: __, ...shown } = profile;
  return {
    ...shown,
    deletion: deletion && { requestedAt: deletion.requestedAt, deleteOn: deletion.deleteAfter.slice(0, 10) },
    image: picture && profileImage(deps, picture),
    completeness: completenessOfProfile(profile),
  };
}
