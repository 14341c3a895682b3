import { addTime, instantOf } from '../../../platform/time/instant.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { commit, readOne } from '../../../store/batch.ts';
import { exportById, markReadyStatement, planRemovalStatement } from '../data/exports.ts';
import { archiveLifetime, archiveKey } from '../rules/export.ts';
import { buildArchive } from '../services/build-archive.ts';

/**
 * Builds the archive of a pending export and stores it. If the order ends meanwhile (given up, or its account purged),
 * the archive is deleted again: no object may stay without a row that refers to it.
 */
export async function buildExport({ exportId }: { readonly exportId: string }, deps: Deps): Promise<void> {
  const order = await readOne(deps.db, exportById(exportId));
  if (order?.status !== 'pending') return;
  const archive = await buildArchive(deps, order.userId);
  const key = archiveKey(order);
  // Written first: whatever fails afterwards, a job removes an archive whose export is not ready.
  await commit(deps.db, [planRemovalStatement({ id: newId(), now: deps.clock.nowIso() }, order)]);
  await deps.env.FILES.put(key, archive, { httpMetadata: { contentType: 'application/zip' } });
  const now = deps.clock.now();
  const expiresAt = addTime(now, archiveLifetime);
  const [result] = await commit(deps.db, [
    markReadyStatement(exportId, { readyAt: instantOf(now), expiresAt, sizeBytes: archive.byteLength }),
  ]);
  if (result.meta.changes === 0) await deps.env.FILES.delete(key);
}
