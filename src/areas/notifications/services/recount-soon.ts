import type { Deps } from '../../../platform/deps.ts';
import { announceWaiting } from '../../../store/announce-waiting.ts';
import { recount } from '../data/job-kinds.ts';

/**
 * Lets the recounts that a commit has ordered run, after the answer is sent. Call it after a commit that may have
 * changed whether users see each other, or what they ask of each other.
 */
export function recountSoon(deps: Deps): void {
  announceWaiting(deps, recount);
}
