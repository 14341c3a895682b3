import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { one } from '../../../store/batch.ts';
import { exportById } from '../data/exports.ts';
import { etagOf, notModified } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { showExport } from '../services/show-export.ts';

/** GET /users/me/exports/{exportId} */
export async function getMyExport({
  auth,
  params,
  headers,
  deps,
}: Input<'getMyExport'>): Promise<Reply<'getMyExport'>> {
  const record = await one(deps.db, exportById(params.exportId, auth.userId));
  if (record === undefined) return refuse('export.not_found');
  const body = await showExport(deps, record);
  // The status is enough for the ETag: it never returns to an earlier value, and the rest of the body follows from it.
  const etag = etagOf(body.status);
  return notModified(headers['if-none-match'], etag)
    ? { status: 304, headers: { etag } }
    : { status: 200, body, headers: { etag } };
}
