// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { AuthSession } from './AuthSession.ts';

/** A page of sessions, the newest sign-in first. */
export const AuthSessionPage = z.object({ items: z.array(AuthSession), nextCursor: z.string().nullable() });
