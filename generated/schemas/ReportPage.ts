// Generated from contract/ (contract 1e75609f928d). Do not edit.
import * as z from 'zod';
import { ReportSummary } from './ReportSummary.ts';

/** One page of reports, the oldest first. */
export const ReportPage = z.object({ items: z.array(ReportSummary), nextCursor: z.string().nullable() });
