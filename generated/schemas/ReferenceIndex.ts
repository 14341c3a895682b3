// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { ReferenceListSummary } from './ReferenceListSummary.ts';

/** All reference lists. */
export const ReferenceIndex = z.lazy(() => z.object({ lists: z.array(ReferenceListSummary) }));
