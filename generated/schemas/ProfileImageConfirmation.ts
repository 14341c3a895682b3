// Generated from contract/. Do not edit.
import * as z from 'zod';

/** The upload that becomes the profile picture. */
export const ProfileImageConfirmation = z.strictObject({ uploadId: z.guid().toLowerCase() });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledProfileImageConfirmation = z.compile(ProfileImageConfirmation, { strict: true });
