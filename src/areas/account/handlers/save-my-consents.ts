import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { saveConsents } from '../services/save-consents.ts';

/** PUT /users/me/consents */
export async function saveMyConsents({ auth, body, deps }: Input<'saveMyConsents'>): Promise<Reply<'saveMyConsents'>> {
  return { status: 200, body: await saveConsents(deps, auth.userId, body) };
}
