import { commitThenReadAll, readAll } from '../../../store/batch.ts';
import {
  availabilityQueries,
  replaceAvailabilityStatements,
  versionedAvailabilityFrom,
  zoneOfUser,
  type ZonedFreeHours,
} from '../data/availability.ts';
import type { Versioned } from '../data/versioned.ts';
import type { Day } from '../../../platform/time/instant.ts';
import { checkFreeHours, type FreeHoursInput } from '../rules/availability.ts';
import { firstZone, lastZone } from '../rules/local-day.ts';
import { Refused } from '../../../platform/problems/refusal.ts';
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
  const { clock, db } = deps;
  let checked = checkFreeHours(input, [clock.today(lastZone), clock.today(firstZone)]);
  if ('faults' in checked) {
    // To name all faults, those too that depend on the day in the zone of the user.
    const [zone = lastZone] = await readAll(db, zoneOfUser(userId));
    checked = checkFreeHours(input, clock.today(zone));
  }
  const statements = replaceAvailabilityStatements(makeEdit(deps, userId, expected), requireValid(checked));
  const rows = await pointToDates(input, () => commitThenReadAll(db, statements, availabilityQueries(userId)));
  return requireProfile(versionedAvailabilityFrom(rows));
}

/**
 * Commits the change. Which day it is in the zone of the user is known only inside the batch; its refusal names the
 * day, and the dates are checked once more against it.
 */
async function pointToDates<T>(input: FreeHoursInput, commitChange: () => Promise<T>): Promise<T> {
  try {
    return await commitChange();
  } catch (error) {
    const today = error instanceof Refused ? error.refusal.variables?.['today'] : undefined;
    if (typeof today === 'string') requireValid(checkFreeHours(input, today as Day)); // localDay builds the form
    throw error;
  }
}
