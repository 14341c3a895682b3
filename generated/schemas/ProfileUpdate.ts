// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { minProperties } from '../../src/platform/wire/schema-rules.ts';
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
 * A merge patch (RFC 7396): properties that are left out stay as they are, null clears a property. `birthDate` also
 * sets
 * `birthYear`; sending a different `birthYear` alone clears `birthDate`.
 */
export const ProfileUpdate = z.strictObject({
  englishName: z.exactOptional(DisplayName),
  nativeName: z.exactOptional(z.nullable(DisplayName)),
  introduction: z.exactOptional(z.nullable(Introduction)),
  birthYear: z.exactOptional(BirthYear),
  birthDate: z.exactOptional(z.nullable(BirthDate)),
  gender: z.exactOptional(z.nullable(Gender)),
  residence: z.exactOptional(z.nullable(LocationCode)),
  timeZone: z.exactOptional(TimeZone),
}).check(z.refine(...minProperties(1)));

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledProfileUpdate = z.compile(ProfileUpdate, { strict: true });

true satisfies Agrees<typeof ProfileUpdate, components['schemas']['ProfileUpdate']>;
