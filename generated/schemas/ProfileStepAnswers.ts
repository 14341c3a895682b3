// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { DisplayName } from './DisplayName.ts';
import { Gender } from './Gender.ts';
import { Introduction } from './Introduction.ts';
import { LocationCode } from './LocationCode.ts';
import { TimeZone } from './TimeZone.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * The user's profile. Unanswered fields are absent. The picture is not part of it: upload it with
 * `uploadProfileImage`.
 * Without `timeZone`, the usual time zone of the residence applies.
 */
export const ProfileStepAnswers = z.lazy(() => z.object({
  englishName: z.exactOptional(DisplayName),
  residence: z.exactOptional(LocationCode),
  timeZone: z.exactOptional(TimeZone),
  birthYear: z.exactOptional(z.int()),
  birthDate: z.exactOptional(z.iso.date()),
  gender: z.exactOptional(z.nullable(Gender)),
  introduction: z.exactOptional(z.nullable(Introduction)),
}));

true satisfies Agrees<typeof ProfileStepAnswers, components['schemas']['ProfileStepAnswers']>;
