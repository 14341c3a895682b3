import type { Instant } from '../../../platform/time/instant.ts';
import type { Birth } from './age.ts';
import { completenessOf, type Completeness } from './completeness.ts';
import { plausibleEmail } from './email.ts';
import type { Languages } from './languages.ts';
import type { AccountStatus } from './visibility.ts';

export type Gender = 'female' | 'male' | 'other';

/** The time zone of a user who has not named one. */
export const defaultTimeZone = 'Asia/Seoul';

/** The stored picture of a profile. */
export interface StoredPicture {
  readonly imageId: string;
  /** In pixels, with the picture upright. */
  readonly width: number;
  readonly height: number;
  readonly updatedAt: Instant;
}

/** A user's latest consents. */
export interface ConsentRecord {
  readonly termsVersion: string;
  readonly privacyVersion: string;
  readonly acceptsMarketing: boolean;
  readonly agreedAt: Instant;
}

/** A user's profile as they see it themselves. */
export interface OwnProfile extends Birth {
  readonly userId: string;
  /** Grows with every change of this profile; the ETag is made of it. */
  readonly version: number;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
  readonly role: 'user' | 'admin';
  readonly status: Exclude<AccountStatus, 'deleted'>;
  readonly deletion: { readonly requestedAt: Instant; readonly deleteAfter: Instant } | null;
  readonly englishName: string | null;
  readonly nativeName: string | null;
  readonly introduction: string | null;
  readonly gender: Gender | null;
  readonly residence: string | null;
  readonly timeZone: string;
  readonly picture: StoredPicture | null;
  readonly languages: Languages;
  readonly hasAvailability: boolean;
  readonly consents: ConsentRecord | null;
  readonly onboardingCompletedAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** How complete the user's own profile is. */
export function completenessOfProfile(profile: OwnProfile): Completeness {
  return completenessOf({
    english_name: profile.englishName !== null,
    native_language: profile.languages.native.length > 0,
    learning_language: profile.languages.learning.length > 0,
    introduction: profile.introduction !== null,
    image: profile.picture !== null,
    availability: profile.hasAvailability,
    residence: profile.residence !== null,
    birth_year: profile.birthYear !== null,
    gender: profile.gender !== null,
  });
}

/** The profile of a user about whom little is known yet, in the form in which it will be stored. */
export function newProfile(
  known: Pick<OwnProfile, 'userId' | 'email' | 'englishName'> & { readonly timeZone?: string },
  at: Instant,
): OwnProfile {
  return {
    userId: known.userId,
    version: 1,
    email: plausibleEmail(known.email),
    isEmailVerified: false,
    role: 'user',
    status: 'active',
    deletion: null,
    englishName: known.englishName,
    nativeName: null,
    introduction: null,
    birthYear: null,
    birthDate: null,
    gender: null,
    residence: null,
    timeZone: known.timeZone ?? defaultTimeZone,
    picture: null,
    languages: { native: [], learning: [] },
    hasAvailability: false,
    consents: null,
    onboardingCompletedAt: null,
    createdAt: at,
    updatedAt: at,
  };
}
