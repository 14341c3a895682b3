// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ReferenceListSummary } from './ReferenceListSummary.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** All reference lists. */
export const ReferenceIndex = z.lazy(() => z.object({ lists: z.array(ReferenceListSummary) }));

true satisfies Agrees<typeof ReferenceIndex, components['schemas']['ReferenceIndex']>;
