// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';
import { ReferenceListSummary } from './ReferenceListSummary.ts';

/** All reference lists. */
export const ReferenceIndex = z.object({ lists: z.array(ReferenceListSummary) });
