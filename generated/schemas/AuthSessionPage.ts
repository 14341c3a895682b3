// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';
import { AuthSession } from './AuthSession.ts';

/** A page of sessions, the newest sign-in first. */
export const AuthSessionPage = z.object({ items: z.array(AuthSession), nextCursor: z.string().nullable() });
