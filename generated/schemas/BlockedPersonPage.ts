// Generated from contract/. Do not edit.
import * as z from 'zod';
import { BlockedPerson } from './BlockedPerson.ts';
import { Cursor } from './Cursor.ts';

/** A page of a list of `BlockedPerson`. */
export const BlockedPersonPage = z.lazy(() => z.object({ items: z.array(BlockedPerson), nextCursor: Cursor.nullable() }));
