import { commitThenReadAll } from '../../../store/batch.ts';
import { interestsQueries, replaceInterestsStatements, versionedInterestsFrom } from '../data/interests.ts';
import type { Versioned } from '../data/versioned.ts';
import { checkedInterests, type Interests } from '../rules/interests.ts';
import type { Deps } from '../../../platform/deps.ts';
import { accepted } from './accepted.ts';
import { editBy, present } from './edit.ts';

/**
 * Replaces all interests of a user.
 *
 * @throws Refused request.invalid, profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function replaceInterests(
  deps: Deps,
  userId: string,
  input: Interests,
  expected: string | undefined,
): Promise<Versioned<Interests>> {
  const interests = accepted(checkedInterests(input));
  const statements = replaceInterestsStatements(editBy(deps, userId, expected), interests);
  return present(
    versionedInterestsFrom(await commitThenReadAll(deps.db, statements, interestsQueries(deps.db, userId))),
  );
}
