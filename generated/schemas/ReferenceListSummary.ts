// Generated from contract/. Do not edit.
import * as z from 'zod';
import { ReferenceListName } from './ReferenceListName.ts';

/** A reference list without its choices. */
export const ReferenceListSummary = z.lazy(() => z.object({
  list: ReferenceListName,
  name: z.string(),
  itemCount: z.int().min(0),
}));
