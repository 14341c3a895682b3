// Generated from contract/ (contract 57cdabf847b4). Do not edit.
import * as z from 'zod';

/** The reported profile as it was at the moment of the report, whatever its owner has changed since. */
export const ReportEvidence = z.object({
  displayName: z.string().nullable(),
  nativeName: z.string().nullable(),
  introduction: z.string().nullable(),
  imageId: z.guid().nullable(),
  imageUrl: z.url().nullable(),
  capturedAt: z.iso.datetime({ offset: true }),
});
