import { commitThenReadAll } from '../../../store/batch.ts';
import { interestsQueries, replaceInterestsStatements, versionedInterestsFrom } from '../data/interests.ts';
import type { Versioned } from '../data/versioned.ts';
import { checkInterests, type Interests } from '../rules/interests.ts';
import type { Deps } from '../../../platform/deps.ts';
import { requireValid } from './require-valid.ts';
import { makeEdit, requireProfile } from './edit.ts';

/**
 * Replaces all interests of a user.
 *
 * @throws Refused request.invalid, profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function replaceInterests(
  deps: Deps,
  userId: string,
  input: Interests,
  expected: readonly string[] | undefined,
): Promise<Versioned<Interests>> {
  const interests = requireValid(checkInterests(input));
  const statements = replaceInterestsStatements(makeEdit(deps, userId, expected), interests);
  return requireProfile(versionedInterestsFrom(await commitThenReadAll(deps.db, statements, interestsQueries(userId))));
}
