// Generated from contract/. Do not edit.
import * as z from 'zod';
import { Cursor } from './Cursor.ts';
import { Match } from './Match.ts';

/** A page of a list of `Match`. */
export const MatchPage = z.lazy(() => z.object({ items: z.array(Match), nextCursor: Cursor.nullable() }));
