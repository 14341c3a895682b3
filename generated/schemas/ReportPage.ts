// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { ReportSummary } from './ReportSummary.ts';

/** One page of reports, the oldest first. */
export const ReportPage = z.object({ items: z.array(ReportSummary), nextCursor: z.string().nullable() });
