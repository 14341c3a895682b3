// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';
import { AuthSession } from './AuthSession.ts';

/** A page of sessions, the newest sign-in first. */
export const AuthSessionPage = z.object({ items: z.array(AuthSession), nextCursor: z.string().nullable() });
