// Generated from contract/. Do not edit.
import * as z from 'zod';
import { ReportSummary } from './ReportSummary.ts';

/** A page of reports, the oldest first. */
export const ReportPage = z.lazy(() => z.object({ items: z.array(ReportSummary), nextCursor: z.string().nullable() }));
