import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { removeBlock } from '../services/block.ts';

/** DELETE /users/me/blocks/{userId} */
export async function unblockUser({ auth, params, deps }: Input<'unblockUser'>): Promise<Reply<'unblockUser'>> {
  await removeBlock(deps, auth.userId, params.userId);
  return { status: 204 };
}
