// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { formFile } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A form with one file, the profile picture. */
export const ProfileImageUpload = z.strictObject({ file: formFile({ maxBytes: 10485760 }) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledProfileImageUpload = z.compile(ProfileImageUpload, { strict: true });

true satisfies Agrees<typeof ProfileImageUpload, components['schemas']['ProfileImageUpload']>;
