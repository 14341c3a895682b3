// Generated from contract/ (contract a66aacd767ab). Do not edit.
import * as z from 'zod';

/** What a person has agreed to. */
export const Consents = z.object({
  termsVersion: z.string(),
  privacyVersion: z.string(),
  acceptsMarketing: z.boolean(),
  agreedAt: z.iso.datetime({ offset: true }),
});
