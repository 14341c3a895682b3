// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { ReferenceListName } from './ReferenceListName.ts';

/** A reference list without its choices. */
export const ReferenceListSummary = z.object({ list: ReferenceListName, name: z.string(), itemCount: z.int().min(0) });
