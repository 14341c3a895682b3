// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
import * as z from 'zod';
import { ReferenceItem } from './ReferenceItem.ts';
import { ReferenceListName } from './ReferenceListName.ts';

/** A reference list with its choices. */
export const ReferenceList = z.object({ list: ReferenceListName, name: z.string(), items: z.array(ReferenceItem) });
