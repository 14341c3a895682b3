import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { announce } from '../services/announce.ts';

/** POST /notifications */
export async function createNotifications({
  auth,
  idempotency,
  body,
  deps,
}: Input<'createNotifications'>): Promise<Reply<'createNotifications'>> {
  const { body: receipt, replayed } = await announce(deps, { ...body, adminId: auth.userId, idempotency });
  return { status: 201, body: receipt, replayed };
}
