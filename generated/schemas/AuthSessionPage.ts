// Generated from contract/. Do not edit.
import * as z from 'zod';
import { AuthSession } from './AuthSession.ts';

/** A page of sessions, the newest sign-in first. */
export const AuthSessionPage = z.lazy(() => z.object({ items: z.array(AuthSession), nextCursor: z.string().nullable() }));
