// Generated from contract/ (contract 97ea496c8f74). Do not edit.
import * as z from 'zod';

/** What a person has agreed to. */
export const Consents = z.object({
  termsVersion: z.string(),
  privacyVersion: z.string(),
  acceptsMarketing: z.boolean(),
  agreedAt: z.iso.datetime({ offset: true }),
});
