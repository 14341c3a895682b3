// Generated from contract/ (contract b4940a8ee41a). Do not edit.
import * as z from 'zod';
import { BlockedPerson } from './BlockedPerson.ts';
import { Cursor } from './Cursor.ts';

/** A page of blocked people, the latest first. */
export const BlockedPersonPage = z.object({ items: z.array(BlockedPerson), nextCursor: Cursor.nullable() });
