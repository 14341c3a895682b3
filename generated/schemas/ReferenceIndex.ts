// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';
import { ReferenceListSummary } from './ReferenceListSummary.ts';

/** All reference lists. */
export const ReferenceIndex = z.object({ lists: z.array(ReferenceListSummary) });
