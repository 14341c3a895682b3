// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A one-time address that sends one picture directly to the image store. */
export const ProfileImageDirectUpload = z.lazy(() => z.object({
  uploadId: z.guid().check(z.toLowerCase()),
  uploadUrl: z.string().check(z.refine(...format('uri'))),
  expiresAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof ProfileImageDirectUpload, components['schemas']['ProfileImageDirectUpload']>;
