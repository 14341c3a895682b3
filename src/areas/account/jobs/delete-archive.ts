import type { Deps } from '../../../platform/deps.ts';

/** Deletes an archive from the file store. An archive that is already gone is no error. */
export async function deleteArchive({ key }: { readonly key: string }, deps: Deps): Promise<void> {
  await deps.env.FILES.delete(key);
}
