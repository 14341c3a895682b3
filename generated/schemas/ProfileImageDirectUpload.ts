// Generated from contract/ (contract 57cdabf847b4). Do not edit.
import * as z from 'zod';

/** A one-time address that takes one picture straight to the image store. */
export const ProfileImageDirectUpload = z.object({
  uploadId: z.guid(),
  uploadUrl: z.url(),
  expiresAt: z.iso.datetime({ offset: true }),
});
