import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { orderMyExport } from '../services/order-export.ts';
import { exportView } from './views/export.ts';

/** POST /users/me/exports */
export async function createMyExport({
  auth,
  idempotency,
  deps,
}: Input<'createMyExport'>): Promise<Reply<'createMyExport'>> {
  const { body: ordered, replayed } = await orderMyExport(deps, auth.userId, idempotency);
  const location = `/api/v2/users/me/exports/${ordered.id}`;
  return { status: 202, body: await exportView(deps, ordered, auth.sessionId), headers: { location }, replayed };
}
