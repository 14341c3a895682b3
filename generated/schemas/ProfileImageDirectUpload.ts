// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';
import { uri } from '../../src/platform/schema-rules.ts';

/** A one-time address that takes one picture straight to the image store. */
export const ProfileImageDirectUpload = z.object({
  uploadId: z.guid(),
  uploadUrl: z.string().refine(...uri),
  expiresAt: z.iso.datetime({ offset: true }),
});
