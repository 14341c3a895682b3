import type { Deps } from '../../../platform/deps.ts';
import { eraseObjects } from '../../common-hooks.ts';

/**
 * Calls every area to delete what a purged account has left outside the database, including objects that no row refers
 * to. An area that fails keeps no other from its work; the job is then tried again.
 *
 * @throws AggregateError with the failures of all areas.
 */
export async function eraseAccount({ userId }: { readonly userId: string }, deps: Deps): Promise<void> {
  await eraseObjects.askAll(deps, userId);
}
