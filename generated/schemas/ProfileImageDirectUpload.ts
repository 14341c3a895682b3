// Generated from contract/ (contract 38dfece1f521). Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/schema-rules.ts';

/** A one-time address that takes one picture straight to the image store. */
export const ProfileImageDirectUpload = z.lazy(() => z.object({
  uploadId: z.guid(),
  uploadUrl: z.string().refine(...format('uri')),
  expiresAt: z.string().refine(...format('date-time')),
}));
