import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { isRefusal } from '../../../platform/problems/refusal.ts';
import { rotateTokens } from '../services/rotate-tokens.ts';

/** POST /auth/refresh */
export async function refreshTokens({ body, deps }: Input<'refreshTokens'>): Promise<Reply<'refreshTokens'>> {
  const tokens = await rotateTokens(body.refreshToken, deps);
  return isRefusal(tokens) ? tokens : { status: 200, body: tokens };
}
