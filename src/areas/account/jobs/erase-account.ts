import type { Deps } from '../../../platform/deps.ts';
import { eraseObjects } from '../../common-hooks.ts';

/**
 * Calls every area to delete what a purged account has left outside the database, including objects that no row refers
 * to.
 */
export async function eraseAccount({ userId }: { readonly userId: string }, deps: Deps): Promise<void> {
  await Promise.all(eraseObjects.ask(deps, userId));
}
