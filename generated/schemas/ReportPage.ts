// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { Cursor } from './Cursor.ts';
import { ReportSummary } from './ReportSummary.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `ReportSummary`. */
export const ReportPage = z.lazy(() => z.object({ items: z.array(ReportSummary), nextCursor: z.nullable(Cursor) }));

true satisfies Agrees<typeof ReportPage, components['schemas']['ReportPage']>;
