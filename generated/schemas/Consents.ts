// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';

/** What the user has agreed to. */
export const Consents = z.lazy(() => z.object({
  termsVersion: z.string(),
  privacyVersion: z.string(),
  acceptsMarketing: z.boolean(),
  agreedAt: z.string().refine(...format('date-time')),
}));
