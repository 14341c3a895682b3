// Generated from contract/. Do not edit.
import * as z from 'zod';
import { ReferenceItem } from './ReferenceItem.ts';
import { ReferenceListName } from './ReferenceListName.ts';

/** A reference list with its choices. */
export const ReferenceList = z.lazy(() => z.object({
  list: ReferenceListName,
  name: z.string(),
  items: z.array(ReferenceItem),
}));
