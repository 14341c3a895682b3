// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';
import { ReferenceListSummary } from './ReferenceListSummary.ts';

/** All reference lists. */
export const ReferenceIndex = z.object({ lists: z.array(ReferenceListSummary) });
