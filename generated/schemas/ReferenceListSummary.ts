// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ReferenceListName } from './ReferenceListName.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A reference list without its choices. */
export const ReferenceListSummary = z.lazy(() => z.object({
  list: ReferenceListName,
  name: z.string(),
  itemCount: z.int().check(z.gte(0)),
}));

true satisfies Agrees<typeof ReferenceListSummary, components['schemas']['ReferenceListSummary']>;
