// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ReferenceItem } from './ReferenceItem.ts';
import { ReferenceListName } from './ReferenceListName.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A reference list with its choices. */
export const ReferenceList = z.lazy(() => z.object({
  list: ReferenceListName,
  name: z.string(),
  items: z.array(ReferenceItem),
}));

true satisfies Agrees<typeof ReferenceList, components['schemas']['ReferenceList']>;
