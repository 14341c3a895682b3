// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { BirthDate } from './BirthDate.ts';
import { BirthYear } from './BirthYear.ts';
import { DisplayName } from './DisplayName.ts';
import { Gender } from './Gender.ts';
import { Introduction } from './Introduction.ts';
import { LocationCode } from './LocationCode.ts';
import { TimeZone } from './TimeZone.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * The user's profile. Replaces all answers of the step: a field that is left out becomes unanswered. An incomplete
 * step
 * can be saved. The picture is not part of it: upload it with `uploadProfileImage`. Without `timeZone`, the usual time
 * zone of the residence applies.
 */
export const ProfileStepReplacement = z.strictObject({
  englishName: z.exactOptional(DisplayName),
  residence: z.exactOptional(LocationCode),
  timeZone: z.exactOptional(TimeZone),
  birthYear: z.exactOptional(BirthYear),
  birthDate: z.exactOptional(BirthDate),
  gender: z.exactOptional(z.nullable(Gender)),
  introduction: z.exactOptional(z.nullable(Introduction)),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledProfileStepReplacement = z.compile(ProfileStepReplacement, { strict: true });

true satisfies Agrees<typeof ProfileStepReplacement, components['schemas']['ProfileStepReplacement']>;
