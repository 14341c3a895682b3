import type { Deps } from '../../../platform/deps.ts';

/** Removes an archive from the file store; one that is not there any more is fine. */
export async function deleteArchive({ key }: { readonly key: string }, deps: Deps): Promise<void> {
  await deps.env.FILES.delete(key);
}
