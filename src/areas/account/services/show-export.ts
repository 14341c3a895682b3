import { statusAt, type ExportRecord } from '../rules/export.ts';
import type { RequestDeps } from '../../../platform/deps.ts';
import { archiveUrl } from './link.ts';
import type { Export } from './order-export.ts';

/** An export as the contract shows it, with the address of the archive while it exists. */
export async function showExport(
  deps: Pick<RequestDeps, 'env' | 'origin' | 'clock'>,
  record: ExportRecord,
): Promise<Export> {
  const status = statusAt(record, deps.clock.nowIso());
  const { id, requestedAt, readyAt, expiresAt } = record;
  const isReady = status === 'ready' && expiresAt !== null;
  return {
    exportId: id,
    status,
    requestedAt,
    readyAt,
    expiresAt,
    sizeBytes: isReady ? record.sizeBytes : null,
    downloadUrl: isReady ? await archiveUrl(deps, id, expiresAt) : null,
  };
}
