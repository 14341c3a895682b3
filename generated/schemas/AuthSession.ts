// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
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
