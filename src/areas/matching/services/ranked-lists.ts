import type { Deps } from '../../../platform/deps.ts';
import type { Env } from '../../../platform/env.ts';
import type { RankedLists } from '../live/ranked-lists.ts';

/** The Durable Object that keeps the ranked lists of a user. */
export function rankedListsOf({ RANKED_LISTS: objects }: Env, userId: string): DurableObjectStub<RankedLists> {
  return objects.get(objects.idFromName(userId));
}

/** Deletes the ranked lists of a purged user. */
export async function eraseRankedLists({ env }: Deps, userId: string): Promise<void> {
  await rankedListsOf(env, userId).erase();
}

/** Shows that ranked lists can be reached: looking for a list that is not there has no effect. */
export async function reachRankedLists({ env, clock }: Deps): Promise<void> {
  await rankedListsOf(env, 'readiness').find('readiness', clock.nowIso());
}
