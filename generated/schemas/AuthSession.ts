// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';
import { SessionId } from './SessionId.ts';

/** One place where the person is signed in. */
export const AuthSession = z.object({
  sessionId: SessionId,
  isCurrent: z.boolean(),
  signedInWith: z.enum(['google', 'naver', 'development']),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  createdAt: z.iso.datetime({ offset: true }),
  lastUsedAt: z.iso.datetime({ offset: true }),
  expiresAt: z.iso.datetime({ offset: true }),
});
