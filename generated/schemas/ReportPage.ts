// Generated from contract/. Do not edit.
import * as z from 'zod';
import { Cursor } from './Cursor.ts';
import { ReportSummary } from './ReportSummary.ts';

/** A page of a list of `ReportSummary`. */
export const ReportPage = z.lazy(() => z.object({ items: z.array(ReportSummary), nextCursor: Cursor.nullable() }));
