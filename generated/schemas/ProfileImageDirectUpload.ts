// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';

/** A one-time address that sends one picture directly to the image store. */
export const ProfileImageDirectUpload = z.lazy(() => z.object({
  uploadId: z.guid().toLowerCase(),
  uploadUrl: z.string().refine(...format('uri')),
  expiresAt: z.string().refine(...format('date-time')),
}));
