import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { signOut } from '../services/end-sessions.ts';

/** POST /auth/logout */
export async function logout({ auth, body, deps }: Input<'logout'>): Promise<Reply<'logout'>> {
  await signOut(auth, body?.refreshToken, deps);
  return { status: 204 };
}
