// Generated from contract/ (contract 38dfece1f521). Do not edit.
import * as z from 'zod';
import { ReferenceListSummary } from './ReferenceListSummary.ts';

/** All reference lists. */
export const ReferenceIndex = z.lazy(() => z.object({ lists: z.array(ReferenceListSummary) }));
