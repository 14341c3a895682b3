// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { Cursor } from './Cursor.ts';
import { Match } from './Match.ts';

/** A page of matches, the latest first. */
export const MatchPage = z.object({ items: z.array(Match), nextCursor: Cursor.nullable() });
