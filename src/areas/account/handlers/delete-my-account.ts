import { dayIn } from '../../../platform/time/instant.ts';
import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { deleteAccount } from '../services/delete-account.ts';

/** DELETE /users/me */
export async function deleteMyAccount({ auth, deps }: Input<'deleteMyAccount'>): Promise<Reply<'deleteMyAccount'>> {
  const { requestedAt, deleteAfter, timeZone } = await deleteAccount(deps, auth);
  return { status: 202, body: { requestedAt, deleteOn: dayIn(timeZone, deleteAfter) } };
}
