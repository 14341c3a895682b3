// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
import * as z from 'zod';
import { ReportSummary } from './ReportSummary.ts';

/** One page of reports, the oldest first. */
export const ReportPage = z.object({ items: z.array(ReportSummary), nextCursor: z.string().nullable() });
