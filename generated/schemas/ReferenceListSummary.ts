// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';
import { ReferenceListName } from './ReferenceListName.ts';

/** A reference list without its choices. */
export const ReferenceListSummary = z.object({ list: ReferenceListName, name: z.string(), itemCount: z.int().min(0) });
