// Generated from contract/ (contract 6afc66c06a23). Do not edit.
import * as z from 'zod';
import { ReferenceListSummary } from './ReferenceListSummary.ts';

/** All reference lists. */
export const ReferenceIndex = z.object({ lists: z.array(ReferenceListSummary) });
