import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOne } from '../../../store/batch.ts';
import { ownExport } from '../data/exports.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { exportView } from './views/export.ts';

/** GET /users/me/exports/{exportId} */
export async function getMyExport({ auth, params, deps }: Input<'getMyExport'>): Promise<Reply<'getMyExport'>> {
  const record = await readOne(deps.db, ownExport(params.exportId, auth.userId));
  if (record === undefined) return refuse('export.not_found');
  const body = await exportView(deps, record, auth.sessionId);
  // The status never returns to an earlier value. The rest of the body follows from it and from the session.
  return { status: 200, headers: { etag: etagOf(`${body.status}-${auth.sessionId ?? 'none'}`) }, body };
}
