// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { AuthSession } from './AuthSession.ts';
import { Cursor } from './Cursor.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `AuthSession`. */
export const AuthSessionPage = z.lazy(() => z.object({ items: z.array(AuthSession), nextCursor: z.nullable(Cursor) }));

true satisfies Agrees<typeof AuthSessionPage, components['schemas']['AuthSessionPage']>;
