import { commitThenReadAll } from '../../../store/batch.ts';
import {
  availabilityQueries,
  replaceAvailabilityStatements,
  versionedAvailabilityFrom,
  type ZonedFreeHours,
} from '../data/availability.ts';
import type { Versioned } from '../data/versioned.ts';
import { checkFreeHours, type FreeHoursInput } from '../rules/availability.ts';
import type { Deps } from '../../../platform/deps.ts';
import { requireValid } from './require-valid.ts';
import { makeEdit, requireProfile } from './edit.ts';

/**
 * Replaces all free hours of a user.
 *
 * @throws Refused request.invalid, profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function replaceAvailability(
  deps: Deps,
  userId: string,
  input: FreeHoursInput,
  expected: readonly string[] | undefined,
): Promise<Versioned<ZonedFreeHours>> {
  const hours = requireValid(checkFreeHours(input, deps.clock.today('Etc/UTC')));
  const statements = replaceAvailabilityStatements(deps.db, makeEdit(deps, userId, expected), hours);
  return requireProfile(
    versionedAvailabilityFrom(await commitThenReadAll(deps.db, statements, availabilityQueries(deps.db, userId))),
  );
}
