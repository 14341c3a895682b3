import type { components } from '../../../../../generated/client/types.ts';
import { exportStatusAt, type ExportRecord } from '../../rules/export.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { archiveUrl } from '../../services/link.ts';

/** An export as the contract shows it, with the address of the archive for this session while it exists. */
export async function exportView(
  deps: Pick<RequestDeps, 'env' | 'origin' | 'clock'>,
  record: Omit<ExportRecord, 'userId'>,
  sessionId: string | null,
): Promise<components['schemas']['Export']> {
  const status = exportStatusAt(record, deps.clock.nowIso());
  const { id, requestedAt, readyAt, expiresAt } = record;
  const isReady = status === 'ready' && expiresAt !== null;
  return {
    exportId: id,
    status,
    requestedAt,
    readyAt,
    expiresAt,
    sizeBytes: isReady ? record.sizeBytes : null,
    downloadUrl: isReady ? await archiveUrl(deps, { exportId: id, sessionId }, expiresAt) : null,
  };
}
