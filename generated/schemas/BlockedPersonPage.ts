// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { BlockedPerson } from './BlockedPerson.ts';
import { Cursor } from './Cursor.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `BlockedPerson`. */
export const BlockedPersonPage = z.lazy(() => z.object({ items: z.array(BlockedPerson), nextCursor: z.nullable(Cursor) }));

true satisfies Agrees<typeof BlockedPersonPage, components['schemas']['BlockedPersonPage']>;
