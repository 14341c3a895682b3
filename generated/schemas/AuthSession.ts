// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { SessionId } from './SessionId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A session: one device or browser on which the user is signed in. */
export const AuthSession = z.lazy(() => z.object({
  sessionId: SessionId,
  isCurrent: z.boolean(),
  signedInWith: z.enum(['google', 'naver', 'development']),
  browser: z.nullable(z.string()),
  system: z.nullable(z.string()),
  createdAt: z.string().check(z.refine(...format('date-time'))),
  lastUsedAt: z.string().check(z.refine(...format('date-time'))),
  expiresAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof AuthSession, components['schemas']['AuthSession']>;
