// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ExportStatus } from './ExportStatus.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** An archive of everything the service stores about the user, or the order for one. */
export const Export = z.lazy(() => z.object({
  exportId: z.guid().check(z.toLowerCase()),
  status: ExportStatus,
  requestedAt: z.string().check(z.refine(...format('date-time'))),
  readyAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  expiresAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  sizeBytes: z.nullable(z.int().check(z.gte(0))),
  downloadUrl: z.nullable(z.string().check(z.refine(...format('uri')))),
}));

true satisfies Agrees<typeof Export, components['schemas']['Export']>;
