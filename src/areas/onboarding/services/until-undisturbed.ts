import { Refused } from '../../../platform/problems/refusal.ts';

/** So often a change that another one came before starts again. */
const ATTEMPTS = 3;

/**
 * Reads and writes again while what was read has changed before it was written, three times at most.
 *
 * @param code what the batch aborts with in that case.
 * @param attempt reads, and commits a batch that demands that nothing has changed since.
 * @throws Error when every attempt was disturbed; whatever else `attempt` throws.
 */
export async function retryWhileDisturbed<T>(
  code: Refused['refusal']['problem'],
  attempt: () => Promise<T>,
): Promise<T> {
  for (let made = 0; made < ATTEMPTS; made += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Refused && error.refusal.problem === code)) throw error;
    }
  }
  throw new Error(`another change came before each of ${ATTEMPTS} attempts (${code})`);
}
