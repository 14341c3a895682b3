import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { unblock } from '../services/block.ts';

/** DELETE /users/me/blocks/{userId} */
export async function unblockUser({ auth, params, deps }: Input<'unblockUser'>): Promise<Reply<'unblockUser'>> {
  await unblock(deps, auth.userId, params.userId);
  return { status: 204 };
}
