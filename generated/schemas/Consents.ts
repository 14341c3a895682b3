// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';

/** What a person has agreed to. */
export const Consents = z.object({
  termsVersion: z.string(),
  privacyVersion: z.string(),
  acceptsMarketing: z.boolean(),
  agreedAt: z.iso.datetime({ offset: true }),
});
