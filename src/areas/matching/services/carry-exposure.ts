import { commit } from '../../../store/batch.ts';
import { carryExposureStatements } from '../data/exposure.ts';
import type { Deps } from '../../../platform/deps.ts';

/** The size of one run: users for each pair of statements, and how many pairs. */
export interface WalkSize {
  readonly usersAtOnce: number;
  readonly timesAtMost: number;
}

/**
 * Carries to how many readers users were shown until yesterday (UTC) into the pool, once a day; what is left continues
 * in the next run. Returns how many rows of the pool it changed.
 */
export async function carryExposure(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { usersAtOnce, timesAtMost }: WalkSize,
): Promise<number> {
  let changed = 0;
  for (let time = 0; time < timesAtMost; time += 1) {
    const [carried, [goesOn]] = await commit(db, carryExposureStatements(usersAtOnce, clock.nowIso()));
    changed += carried.meta.changes;
    if (goesOn !== true) break;
  }
  return changed;
}
