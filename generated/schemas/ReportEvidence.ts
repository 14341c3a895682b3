// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The reported profile as it was at the moment of the report. Later changes by its owner do not affect it. */
export const ReportEvidence = z.lazy(() => z.object({
  englishName: z.nullable(z.string()),
  nativeName: z.nullable(z.string()),
  introduction: z.nullable(z.string()),
  imageId: z.nullable(z.guid()).check(z.overwrite((text) => text?.toLowerCase() ?? null)),
  imageUrl: z.nullable(z.string().check(z.refine(...format('uri')))),
  capturedAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof ReportEvidence, components['schemas']['ReportEvidence']>;
