import type { Deps } from '../../../platform/deps.ts';
import { eraseObjects } from '../../common-hooks.ts';

/** Has every area remove what a purged account has left outside the database, also what no row led to. */
export async function eraseAccount({ userId }: { readonly userId: string }, deps: Deps): Promise<void> {
  await Promise.all(eraseObjects.ask(deps, userId));
}
