// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { Cursor } from './Cursor.ts';
import { MatchRequest } from './MatchRequest.ts';

/** A page of match requests, the latest first. */
export const MatchRequestPage = z.object({ items: z.array(MatchRequest), nextCursor: Cursor.nullable() });
