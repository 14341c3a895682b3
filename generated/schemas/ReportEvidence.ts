// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The reported profile as it was at the moment of the report. Later changes by its owner do not affect it. */
export const ReportEvidence = z.lazy(() => z.object({
  englishName: z.string().nullable(),
  nativeName: z.string().nullable(),
  introduction: z.string().nullable(),
  imageId: z.guid().nullable().overwrite((text) => text?.toLowerCase() ?? null),
  imageUrl: z.string().refine(...format('uri')).nullable(),
  capturedAt: z.string().refine(...format('date-time')),
}));

true satisfies Agrees<typeof ReportEvidence, components['schemas']['ReportEvidence']>;
