import type { z } from 'zod/mini';
import type { Deps } from '../../../platform/deps.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { exportById, giveUpExportStatement } from '../data/exports.ts';
import type { archiveDelete } from '../data/job-kinds.ts';

/**
 * Deletes an archive from the file store. An archive that is already gone is no error. With `exportId` it first gives a
 * pending order up, so that no later build makes it ready without its archive; the archive of a ready export stays.
 */
export async function deleteArchive(
  { key, exportId }: z.output<typeof archiveDelete.payload>,
  deps: Deps,
): Promise<void> {
  if (exportId !== undefined) {
    const [found] = await commitThenRead(deps.db, [giveUpExportStatement(exportId)], exportById(exportId));
    if (found?.status === 'ready') return;
  }
  await deps.env.FILES.delete(key);
}
