// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';

/** What a person has agreed to. */
export const Consents = z.object({
  termsVersion: z.string(),
  privacyVersion: z.string(),
  acceptsMarketing: z.boolean(),
  agreedAt: z.iso.datetime({ offset: true }),
});
