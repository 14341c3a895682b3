// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { DisplayName } from './DisplayName.ts';
import { TimeZone } from './TimeZone.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What is known about the user so far. `{}` is enough; everything can be added later. */
export const ProfileCreation = z.strictObject({
  englishName: z.exactOptional(DisplayName),
  timeZone: z.exactOptional(TimeZone),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledProfileCreation = z.compile(ProfileCreation, { strict: true });

true satisfies Agrees<typeof ProfileCreation, components['schemas']['ProfileCreation']>;
