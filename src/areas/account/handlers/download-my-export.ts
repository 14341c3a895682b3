import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOne } from '../../../store/batch.ts';
import { downloadableExport } from '../data/exports.ts';
import { archiveKey, exportStatusAt } from '../rules/export.ts';
import { dayIn } from '../../../platform/time/instant.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { isValidLink } from '../services/link.ts';

/** GET /exports/{exportId}/archive */
export async function downloadMyExport({
  params,
  query,
  deps,
}: Input<'downloadMyExport'>): Promise<Reply<'downloadMyExport'>> {
  const { exportId } = params;
  const sessionId = query.session ?? null;
  if (!(await isValidLink(deps.env, { ...query, exportId, sessionId }, deps.clock.now())))
    return refuse('export.not_found');
  const record = await readOne(deps.db, downloadableExport(exportId, sessionId, deps.clock.nowIso()));
  const isReady = record !== undefined && exportStatusAt(record, deps.clock.nowIso()) === 'ready';
  const archive = isReady ? await deps.env.FILES.get(archiveKey(record)) : null;
  if (!isReady || archive === null) return refuse('export.not_found');
  const disposition = `attachment; filename="studymate-export-${dayIn(record.timeZone, record.requestedAt)}.zip"`;
  return { status: 200, body: archive.body, headers: { 'content-disposition': disposition } };
}
