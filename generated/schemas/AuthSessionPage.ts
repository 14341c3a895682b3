// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
import * as z from 'zod';
import { AuthSession } from './AuthSession.ts';

/** A page of sessions, the newest sign-in first. */
export const AuthSessionPage = z.object({ items: z.array(AuthSession), nextCursor: z.string().nullable() });
