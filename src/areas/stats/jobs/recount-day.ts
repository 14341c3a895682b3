import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { recountDay } from '../services/recount-day.ts';

/** Runs the job that counts a day again. */
export async function runRecount(
  { userId, at }: { readonly userId: string; readonly at: Instant },
  deps: Deps,
): Promise<void> {
  await recountDay(deps, userId, at);
}
