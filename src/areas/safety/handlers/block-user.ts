import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { addBlock } from '../services/block.ts';

/** PUT /users/me/blocks/{userId} */
export async function blockUser({ auth, params, deps }: Input<'blockUser'>): Promise<Reply<'blockUser'>> {
  await addBlock(deps, auth.userId, params.userId);
  return { status: 204 };
}
