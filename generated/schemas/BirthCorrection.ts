// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { BirthDate } from './BirthDate.ts';
import { BirthYear } from './BirthYear.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A birth as support has established it. Without `birthDate` only the year is known. */
export const BirthCorrection = z.strictObject({
  birthYear: BirthYear,
  birthDate: z.exactOptional(BirthDate),
  reason: z.string().check(z.minLength(1), z.maxLength(2000)),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledBirthCorrection = z.compile(BirthCorrection, { strict: true });

true satisfies Agrees<typeof BirthCorrection, components['schemas']['BirthCorrection']>;
