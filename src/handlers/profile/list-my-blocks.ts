import type { Input, Reply } from '../../../generated/server/handlers.ts';
import { readBlocks } from '../../data/profiles/blocks.ts';
import { isPosition, openCursor, sealCursor } from '../../platform/cursor.ts';
import { refuse } from '../../platform/refusal.ts';

/** GET /users/me/blocks */
export async function listMyBlocks({ auth, query, deps }: Input<'listMyBlocks'>): Promise<Reply<'listMyBlocks'>> {
  const { limit } = query;
  const scope = { userId: auth.userId, operationId: 'listMyBlocks', filter: {} };
  const opened = query.cursor === undefined ? null : await openCursor(deps.env, scope, query.cursor);
  if (opened !== null && !isPosition(opened)) return opened;
  const after = opened && { blockedAt: String(opened[0]), userId: String(opened[1]) };
  // One more than asked for tells whether there is a next page.
  const found = await readBlocks(deps.db, auth.userId, limit + 1, after);
  if (found === undefined) return refuse('profile.missing');
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { status: 200, body: { items, nextCursor: last ? await sealCursor(deps.env, scope, [last.blockedAt, last.userId]) : null } };
}
