import { commitOnce, keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { template, type Values } from '../../../store/template.ts';
import { assertIsFree } from '../data/guards.ts';
import { insertProfileStatements, type NewProfile } from '../data/insert-profile.ts';
import { resultOf } from '../rules/fault.ts';
import { newProfile, type OwnProfile } from '../rules/profile.ts';
import { nameFaults, tidyName } from '../rules/text.ts';
import { tidyTimeZone, timeZoneFaults } from '../rules/time-zone.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { requireValid } from './require-valid.ts';

/** The user whose profile is created, from their token. */
export interface Subject {
  readonly userId: string;
  /** Not verified. */
  readonly email: string | null;
}

/** What the user states at the start. */
export interface ProfileCreation {
  readonly englishName?: string;
  readonly timeZone?: string;
}

/**
 * Creates the profile of a user: once for each idempotency key, and only once for each user.
 *
 * @throws Refused request.invalid, profile.already_exists, idempotency.key_reused
 */
export async function createProfile(
  deps: Deps,
  subject: Subject,
  creation: ProfileCreation,
  idempotency: Idempotency,
): Promise<Answer<201, OwnProfile>> {
  const name = creation.englishName === undefined ? null : tidyName(creation.englishName);
  const zone = creation.timeZone === undefined ? {} : { timeZone: tidyTimeZone(creation.timeZone) };
  const faults = [
    ...(name === null ? [] : nameFaults('/body/englishName', name)),
    ...(zone.timeZone === undefined ? [] : timeZoneFaults('/body/timeZone', zone.timeZone)),
  ];
  const englishName = requireValid(resultOf(faults, name));
  const profile = newProfile({ ...subject, ...zone, englishName }, deps.clock.nowIso());
  const { userId: id, email, nativeName, timeZone, createdAt: at } = profile;
  const request = await keyedRequest({ userId: id, ...idempotency, payload: creation });
  const statements = createStatements({ id, email, emailVerified: false, englishName, nativeName, timeZone, at });
  return commitOnce(deps, request, { status: 201, body: profile }, statements);
}

const createStatements = template((profile: Values<NewProfile>) => [
  assertIsFree(profile.id),
  ...insertProfileStatements(profile),
]);
