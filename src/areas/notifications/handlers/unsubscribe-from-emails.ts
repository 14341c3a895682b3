import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { unsubscribe } from '../services/unsubscribe.ts';

/** POST /notifications/unsubscribe/{token} */
export async function unsubscribeFromEmails({
  params,
  deps,
}: Input<'unsubscribeFromEmails'>): Promise<Reply<'unsubscribeFromEmails'>> {
  await unsubscribe(deps, params.token);
  return { status: 204 };
}
