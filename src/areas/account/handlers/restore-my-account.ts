import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { restoreAccount } from '../services/restore-account.ts';

/** POST /users/me/restore */
export async function restoreMyAccount({ auth, deps }: Input<'restoreMyAccount'>): Promise<Reply<'restoreMyAccount'>> {
  await restoreAccount(deps, auth.userId);
  return { status: 204 };
}
