// Generated from contract/. Do not edit.
import * as z from 'zod';
import { AuthSession } from './AuthSession.ts';
import { Cursor } from './Cursor.ts';

/** A page of a list of `AuthSession`. */
export const AuthSessionPage = z.lazy(() => z.object({ items: z.array(AuthSession), nextCursor: Cursor.nullable() }));
