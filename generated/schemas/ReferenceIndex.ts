// Generated from contract/ (contract 97ea496c8f74). Do not edit.
import * as z from 'zod';
import { ReferenceListSummary } from './ReferenceListSummary.ts';

/** All reference lists. */
export const ReferenceIndex = z.object({ lists: z.array(ReferenceListSummary) });
