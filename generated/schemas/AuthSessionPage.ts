// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';
import { AuthSession } from './AuthSession.ts';

/** A page of sessions, the newest sign-in first. */
export const AuthSessionPage = z.object({ items: z.array(AuthSession), nextCursor: z.string().nullable() });
