// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { BirthDate } from './BirthDate.ts';
import { BirthYear } from './BirthYear.ts';
import { TermsVersion } from './TermsVersion.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Everything the user agrees to, and the user's age if the profile does not contain it yet. */
export const ConsentsUpdate = z.strictObject({
  termsVersion: TermsVersion,
  privacyVersion: TermsVersion,
  acceptsMarketing: z.boolean(),
  birthDate: z.exactOptional(BirthDate),
  birthYear: z.exactOptional(BirthYear),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledConsentsUpdate = z.compile(ConsentsUpdate, { strict: true });

true satisfies Agrees<typeof ConsentsUpdate, components['schemas']['ConsentsUpdate']>;
