// Generated from contract/ (contract 2634d4709e64). Do not edit.
import * as z from 'zod';
import { ReportSummary } from './ReportSummary.ts';

/** One page of reports, the oldest first. */
export const ReportPage = z.object({ items: z.array(ReportSummary), nextCursor: z.string().nullable() });
