// Generated from contract/. Do not edit.
import * as z from 'zod';
import { ReferenceListSummary } from './ReferenceListSummary.ts';

/** All reference lists. */
export const ReferenceIndex = z.lazy(() => z.object({ lists: z.array(ReferenceListSummary) }));
