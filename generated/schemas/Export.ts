// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ExportStatus } from './ExportStatus.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** An archive of everything the service stores about the user, or the order for one. */
export const Export = z.lazy(() => z.object({
  exportId: z.guid().toLowerCase(),
  status: ExportStatus,
  requestedAt: z.string().refine(...format('date-time')),
  readyAt: z.string().refine(...format('date-time')).nullable(),
  expiresAt: z.string().refine(...format('date-time')).nullable(),
  sizeBytes: z.int().min(0).nullable(),
  downloadUrl: z.string().refine(...format('uri')).nullable(),
}));

true satisfies Agrees<typeof Export, components['schemas']['Export']>;
