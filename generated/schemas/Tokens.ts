// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';
import { SessionId } from './SessionId.ts';
import { UserId } from './UserId.ts';

/**
 * The two tokens of a session. Send the access token as `Authorization: Bearer`; when it has ended, swap the refresh
 * token
 * for a new pair at `POST /auth/refresh`. Both are JSON Web Tokens in ASCII; read nothing from them but `exp`.
 */
export const Tokens = z.object({
  tokenType: z.literal('Bearer'),
  accessToken: z.string(),
  accessTokenExpiresAt: z.iso.datetime({ offset: true }),
  refreshToken: z.string(),
  refreshTokenExpiresAt: z.iso.datetime({ offset: true }),
  userId: UserId,
  sessionId: SessionId,
  accountStatus: z.enum(['active', 'deleting']),
});
