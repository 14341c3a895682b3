// Generated from contract/. Do not edit.
import * as z from 'zod';
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
  nativeName: z.exactOptional(DisplayName.nullable()),
  introduction: z.exactOptional(Introduction.nullable()),
  birthYear: z.exactOptional(BirthYear),
  birthDate: z.exactOptional(BirthDate.nullable()),
  gender: z.exactOptional(Gender.nullable()),
  residence: z.exactOptional(LocationCode.nullable()),
  timeZone: z.exactOptional(TimeZone),
}).refine(...minProperties(1));

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledProfileUpdate = z.compile(ProfileUpdate, { strict: true });

true satisfies Agrees<typeof ProfileUpdate, components['schemas']['ProfileUpdate']>;
