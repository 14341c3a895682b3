// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { SessionId } from './SessionId.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * The two tokens of a session. Send the access token as `Authorization: Bearer`. When it has expired, exchange the
 * refresh token for a new pair at `POST /auth/refresh`. Both are JSON Web Tokens in ASCII; read nothing from them
 * except
 * `exp`.
 */
export const Tokens = z.lazy(() => z.object({
  tokenType: z.literal('Bearer'),
  accessToken: z.string(),
  accessTokenExpiresAt: z.string().check(z.refine(...format('date-time'))),
  refreshToken: z.string(),
  refreshTokenExpiresAt: z.string().check(z.refine(...format('date-time'))),
  userId: UserId,
  sessionId: SessionId,
  accountStatus: z.enum(['active', 'deleting']),
}));

true satisfies Agrees<typeof Tokens, components['schemas']['Tokens']>;
