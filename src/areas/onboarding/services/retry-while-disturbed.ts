import { Refused } from '../../../platform/problems/refusal.ts';

/** How many attempts are made in all. */
const ATTEMPTS = 3;

/**
 * Repeats reading and writing while another change comes between the two, three times at most.
 *
 * @param code the problem code of the batch in that case.
 * @param attempt reads, and commits a batch that asserts that nothing has changed since.
 * @throws Error if another change came before every attempt; also what `attempt` throws otherwise.
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
