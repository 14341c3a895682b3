// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The upload that becomes the profile picture. */
export const ProfileImageConfirmation = z.strictObject({ uploadId: z.guid().check(z.toLowerCase()) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledProfileImageConfirmation = z.compile(ProfileImageConfirmation, { strict: true });

true satisfies Agrees<typeof ProfileImageConfirmation, components['schemas']['ProfileImageConfirmation']>;
