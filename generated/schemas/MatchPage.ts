// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
import * as z from 'zod';
import { Cursor } from './Cursor.ts';
import { Match } from './Match.ts';

/** A page of matches, the latest first. */
export const MatchPage = z.object({ items: z.array(Match), nextCursor: Cursor.nullable() });
