import type { Input, Reply } from '../../../generated/server/handlers.ts';
import { listReports as queue } from '../../data/reports.ts';
import { isPosition, openCursor, sealCursor } from '../../platform/cursor.ts';

/** GET /moderation/reports */
export async function listReports({ auth, query, deps }: Input<'listReports'>): Promise<Reply<'listReports'>> {
  const { status, limit } = query;
  const scope = { userId: auth.userId, operationId: 'listReports', filter: { status } };
  const opened = query.cursor === undefined ? null : await openCursor(deps.env, scope, query.cursor);
  if (opened !== null && !isPosition(opened)) return opened;
  const position = opened === null ? null : ([String(opened[0]), String(opened[1])] as const);
  // One more than asked for tells whether there is a next page.
  const found = await queue(deps.db, { status, position, limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  const nextCursor = last ? await sealCursor(deps.env, scope, [last.createdAt, last.reportId]) : null;
  return { status: 200, body: { items, nextCursor } };
}
