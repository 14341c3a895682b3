// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { BlockedPerson } from './BlockedPerson.ts';
import { Cursor } from './Cursor.ts';

/** A page of blocked people, the latest first. */
export const BlockedPersonPage = z.object({ items: z.array(BlockedPerson), nextCursor: Cursor.nullable() });
