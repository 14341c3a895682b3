// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';
import { uri } from '../../src/platform/schema-rules.ts';
import { ExportStatus } from './ExportStatus.ts';

/** An archive of everything the service holds about the person, or the order for one. */
export const Export = z.object({
  exportId: z.guid(),
  status: ExportStatus,
  requestedAt: z.iso.datetime({ offset: true }),
  readyAt: z.iso.datetime({ offset: true }).nullable(),
  expiresAt: z.iso.datetime({ offset: true }).nullable(),
  sizeBytes: z.int().min(0).nullable(),
  downloadUrl: z.string().refine(...uri).nullable(),
});
