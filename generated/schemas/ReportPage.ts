// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';
import { ReportSummary } from './ReportSummary.ts';

/** One page of reports, the oldest first. */
export const ReportPage = z.object({ items: z.array(ReportSummary), nextCursor: z.string().nullable() });
