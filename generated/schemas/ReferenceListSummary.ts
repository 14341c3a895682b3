// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
import * as z from 'zod';
import { ReferenceListName } from './ReferenceListName.ts';

/** A reference list without its choices. */
export const ReferenceListSummary = z.object({ list: ReferenceListName, name: z.string(), itemCount: z.int().min(0) });
