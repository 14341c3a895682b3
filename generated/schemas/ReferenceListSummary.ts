// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';
import { ReferenceListName } from './ReferenceListName.ts';

/** A reference list without its choices. */
export const ReferenceListSummary = z.object({ list: ReferenceListName, name: z.string(), itemCount: z.int().min(0) });
