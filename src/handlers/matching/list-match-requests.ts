import type { Input, Reply } from '../../../generated/server/handlers.ts';
import { all } from '../../data/batch.ts';
import { requestsOf } from '../../data/matching/requests.ts';
import { isPosition, openCursor, sealCursor } from '../../platform/cursor.ts';
import { matchRequestView } from './views/match-request.ts';

/** GET /matching/requests */
export async function listMatchRequests({ auth, query, deps }: Input<'listMatchRequests'>): Promise<Reply<'listMatchRequests'>> {
  const { direction, status, limit } = query;
  const { userId } = auth;
  const scope = { userId, operationId: 'listMatchRequests', filter: { direction, status } };
  const opened = query.cursor === undefined ? null : await openCursor(deps.env, scope, query.cursor);
  if (opened !== null && !isPosition(opened)) return opened;
  const after = opened && ([String(opened[0]), String(opened[1])] as const);
  // One more than asked for tells whether there is a next page.
  const found = await all(deps.db, requestsOf({ userId, direction, status, now: deps.clock.nowIso(), after, limit: limit + 1 }));
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  const nextCursor = last ? await sealCursor(deps.env, scope, [last.createdAt, last.requestId]) : null;
  return { status: 200, body: { items: items.map((record) => matchRequestView(record, deps)), nextCursor } };
}
