import { commitThenRead } from '../../../store/batch.ts';
import { afterVisibilityChange } from '../hooks.ts';
import { ownProfileFrom, ownProfileQuery } from '../data/own-profile.ts';
import { updateProfileStatements } from '../data/update-profile.ts';
import { minimumAge } from '../rules/age.ts';
import { makeFault } from '../rules/fault.ts';
import { firstZone } from '../rules/local-day.ts';
import { checkProfileChange, type ProfileChange } from '../rules/profile-change.ts';
import type { OwnProfile } from '../rules/profile.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { requireValid } from './require-valid.ts';
import { makeEdit, requireProfile } from './edit.ts';

/**
 * Applies a merge patch to the user's own profile.
 *
 * @throws Refused request.invalid, profile.under_age, profile.missing, profile.deletion_pending,
 *   request.precondition_failed, profile.birth_across_adulthood, profile.birth_already_changed,
 *   profile.zone_across_adulthood
 */
export async function updateProfile(
  deps: Deps,
  userId: string,
  change: ProfileChange,
  expected: readonly string[] | undefined,
): Promise<OwnProfile> {
  const result = checkProfileChange(change, deps.clock.today(firstZone));
  if (result === 'under_age') throw refuseUnderAge(change);
  const edit = makeEdit(deps, userId, expected);
  const statements = updateProfileStatements(requireValid(result), edit);
  const rows = await pointToBirth(change, () => commitThenRead(deps.db, statements, ownProfileQuery(userId)));
  if (mayEndRequests.some((name) => change[name] !== undefined)) afterVisibilityChange.ask(deps);
  return requireProfile(ownProfileFrom(rows));
}

/** Who changes one of these may no longer be suitable for those who were asked. */
const mayEndRequests = ['gender', 'birthDate', 'birthYear', 'timeZone'] as const;

/**
 * Commits a change of a birth. Whether the user is old enough is decided inside the batch, on the day in their zone;
 * the refusal then points to what was sent.
 */
export async function pointToBirth<T>(sent: object, commitChange: () => Promise<T>): Promise<T> {
  try {
    return await commitChange();
  } catch (error) {
    throw error instanceof Refused && error.refusal.problem === 'profile.under_age' ? refuseUnderAge(sent) : error;
  }
}

/**
 * The refusal of a user below the minimum age. The fault points to the date or the year of birth, whichever `sent`
 * contains.
 */
export function refuseUnderAge(sent: object): Refused {
  const pointer = 'birthDate' in sent && typeof sent.birthDate === 'string' ? '/body/birthDate' : '/body/birthYear';
  const errors = [
    makeFault(pointer, `Means that the user is younger than ${minimumAge}.`, `만 ${minimumAge}세 미만입니다.`),
  ];
  return new Refused(refuse('profile.under_age', { variables: { minimumAge }, errors }));
}
