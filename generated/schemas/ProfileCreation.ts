// Generated from contract/. Do not edit.
import * as z from 'zod';
import { DisplayName } from './DisplayName.ts';
import { TimeZone } from './TimeZone.ts';

/** What is known at the start. Everything can be added later; `{}` is enough. */
export const ProfileCreation = z.strictObject({
  englishName: z.exactOptional(DisplayName),
  timeZone: z.exactOptional(TimeZone),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledProfileCreation = z.compile(ProfileCreation, { strict: true });
