import { dayIn } from '../../../../platform/time/instant.ts';
import type { components } from '../../../../../generated/client/types.ts';
import { completenessOfProfile, type OwnProfile } from '../../rules/profile.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { profileImageView } from './profile-image.ts';

/** A user's own profile as the contract shows it. */
export function ownProfileView(profile: OwnProfile, deps: RequestDeps): components['schemas']['Profile'] {
  const { version: _, deletion, picture, hasAvailability: __, ...shown } = profile;
  return {
    ...shown,
    deletion: deletion && {
      requestedAt: deletion.requestedAt,
      deleteOn: dayIn(profile.timeZone, deletion.deleteAfter),
    },
    image: picture && profileImageView(deps, picture),
    completeness: completenessOfProfile(profile),
  };
}
