// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { Cursor } from './Cursor.ts';
import { ReportMatch } from './ReportMatch.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `ReportMatch`. */
export const ReportMatchPage = z.lazy(() => z.object({ items: z.array(ReportMatch), nextCursor: z.nullable(Cursor) }));

true satisfies Agrees<typeof ReportMatchPage, components['schemas']['ReportMatchPage']>;
