import type { Input, Reply } from '../../../generated/server/handlers.ts';
import { readPage } from '../../data/matching/bounded-list.ts';
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
  const { items, next } = await readPage(deps.db, requestsOf({ userId, direction, status, now: deps.clock.nowIso(), after }), limit);
  const nextCursor = next && (await sealCursor(deps.env, scope, next));
  return { status: 200, body: { items: items.map((record) => matchRequestView(record, deps)), nextCursor } };
}
