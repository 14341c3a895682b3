import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { isRefusal } from '../../../platform/problems/refusal.ts';
import { redeemLoginCode } from '../services/redeem-login-code.ts';

/** POST /auth/token */
export async function exchangeLoginCode({
  body,
  deps,
}: Input<'exchangeLoginCode'>): Promise<Reply<'exchangeLoginCode'>> {
  const { code, codeVerifier } = body;
  const tokens = await redeemLoginCode({ code, codeVerifier, userAgent: deps.client.userAgent }, deps);
  return isRefusal(tokens) ? tokens : { status: 200, body: tokens };
}
